package fr.carnet.imports.file.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class XmlEncodingTest {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void latin_9_that_says_so_is_latin_9() {
        assertThat(XmlEncoding.of(named("LE CŒUR", "ISO-8859-15", LATIN_9))).isEqualTo(LATIN_9);
    }

    @Test
    void utf_8_declared_as_latin_is_utf_8() {
        assertThat(XmlEncoding.of(named("Inès", "ISO-8859-15", StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void latin_declared_as_utf_8_is_latin_9() {
        assertThat(XmlEncoding.of(named("LE CŒUR", "UTF-8", LATIN_9))).isEqualTo(LATIN_9);
    }

    @Test
    void latin_1_is_read_as_latin_9_where_the_ligature_stands() {
        assertThat(XmlEncoding.of(named("Cœur", "ISO-8859-1", LATIN_9))).isEqualTo(LATIN_9);
    }

    @Test
    void bytes_that_latin_leaves_to_control_codes_betray_windows() {
        assertThat(XmlEncoding.of(named("LE CŒUR", "ISO-8859-15", WINDOWS))).isEqualTo(WINDOWS);
    }

    @Test
    void plain_ascii_is_whatever_reads_fastest() {
        assertThat(XmlEncoding.of(named("DUPONT", "ISO-8859-15", StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void utf_8_cut_in_the_middle_of_a_letter_is_not_utf_8() {
        byte[] whole = "é".getBytes(StandardCharsets.UTF_8);
        assertThat(XmlEncoding.of(new byte[] {'<', 'a', '>', whole[0]})).isEqualTo(LATIN_9);
    }

    @Test
    void an_overlong_form_is_not_utf_8() {
        assertThat(XmlEncoding.of(new byte[] {'<', (byte) 0xC0, (byte) 0xAF})).isNotEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_mark_of_utf_16_is_believed() {
        assertThat(XmlEncoding.of("\uFEFF<a/>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(StandardCharsets.UTF_16);
    }

    private static byte[] named(String name, String declared, Charset real) {
        return ("<?xml version=\"1.0\" encoding=\"" + declared + "\"?><NOM>" + name + "</NOM>").getBytes(real);
    }
}
