package fr.carnet.imports.file.control;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML readers that obey nobody: no DTD, no entity of the file's own, nothing fetched, nothing deep or endless.
 *
 * <p>Woodstox by its own factory class, because the one that {@code XMLInputFactory.newFactory()} finds depends on the
 * server.
 */
public final class Xml {

    private static final int DEEP = 40;
    private static final int LONG_TEXT = 100_000;
    private static final int LONG_ATTRIBUTE = 4_000;
    private static final int MANY_ATTRIBUTES = 50;

    private static final WstxInputFactory FACTORY = factory();

    private Xml() {
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEP);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONG_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONG_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MANY_ATTRIBUTES);
        return factory;
    }

    /** A reader on these bytes, in the encoding in which they are really written. */
    public static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        return open(bytes, XmlEncoding.of(bytes));
    }

    /** Latin is decoded at once: the JDK's stream decoder takes one letter at a time, a fifth of the whole reading. */
    static XMLStreamReader open(byte[] bytes, Charset encoding) throws XMLStreamException {
        if (encoding != StandardCharsets.UTF_8 && encoding != StandardCharsets.UTF_16) {
            return FACTORY.createXMLStreamReader(new StringReader(new String(bytes, encoding)));
        }
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes), encoding.name());
    }

    /** Leaves an element behind, whatever it holds: exports gain elements with each version. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Shows each child of the element on which the reader stands to somebody who reads it to its end. */
    public static void children(XMLStreamReader xml, Child child) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                child.read(xml.getLocalName(), xml);
            }
        }
    }

    /** Reads one child element, from its start to its end. */
    @FunctionalInterface
    public interface Child {
        void read(String name, XMLStreamReader xml) throws XMLStreamException;
    }
}
