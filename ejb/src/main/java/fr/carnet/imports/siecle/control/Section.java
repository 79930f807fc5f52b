package fr.carnet.imports.siecle.control;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One of the four exports: is shown each element below the root, and reads those that are records of its own. */
interface Section {

    /**
     * The reader stands at the start of an element; who takes it reads to its end. One that nobody takes is entered, so
     * that records are found wherever the export nests them.
     */
    void take(String element, XMLStreamReader xml) throws XMLStreamException;

    /** The whole file has been read. */
    default void end() {
    }
}
