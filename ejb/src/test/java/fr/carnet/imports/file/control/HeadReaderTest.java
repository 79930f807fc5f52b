package fr.carnet.imports.file.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.imports.file.entity.FileHead;
import fr.carnet.imports.file.entity.FileKind;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class HeadReaderTest {

    private static final String PARAMETERS = "<PARAMETRES><UAJ> 0990001N </UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE>"
            + "<DATE_EXPORT>08/09/2026</DATE_EXPORT><HORODATAGE>08/09/2026 07:42:11</HORODATAGE></PARAMETRES>";

    @Test
    void siecle_writes_the_school_and_the_year_as_texts() {
        assertThat(head("<BEE_ELEVES>" + PARAMETERS + "<DONNEES/></BEE_ELEVES>"))
                .isEqualTo(new FileHead("BEE_ELEVES", "0990001N", "2026", "08/09/2026 07:42:11", null));
    }

    @Test
    void sts_writes_them_as_attributes() {
        FileHead head = head("<STS_EDT><PARAMETRES><UAJ CODE=\"0990001N\"><SIGLE>CLG</SIGLE></UAJ>"
                + "<ANNEE_SCOLAIRE ANNEE=\"2026\"><DATE_DEBUT>2026-09-01</DATE_DEBUT></ANNEE_SCOLAIRE></PARAMETRES><DONNEES/></STS_EDT>");
        assertThat(head.uai()).isEqualTo("0990001N");
        assertThat(head.year()).isEqualTo("2026");
        assertThat(head.kind()).isEqualTo(FileKind.STAFF);
    }

    @Test
    void a_mark_before_the_declaration_is_passed_over() {
        byte[] text = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><BEE_ELEVES>" + PARAMETERS + "<DONNEES/></BEE_ELEVES>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(HeadReader.read(text).uai()).isEqualTo("0990001N");
    }

    @Test
    void a_file_cut_after_its_head_still_says_whose_it_is() {
        FileHead head = head("<BEE_ELEVES>" + PARAMETERS + "<DONNEES><ELEVES><ELEVE ELEV");
        assertThat(head.uai()).isEqualTo("0990001N");
        assertThat(head.trouble()).isNull();
    }

    @Test
    void a_poisoned_file_is_poisoned_and_says_whose_it_is() {
        FileHead head = head("<!DOCTYPE BEE_ELEVES [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><BEE_ELEVES>" + PARAMETERS
                + "<DONNEES/></BEE_ELEVES>");
        assertThat(head.trouble()).isEqualTo("dtd");
        assertThat(head.uai()).isEqualTo("0990001N");
    }

    @Test
    void what_is_not_xml_has_no_root() {
        assertThat(head("uai;name;kind").trouble()).isEqualTo("xml");
    }

    @Test
    void private_schools_out_of_contract_give_the_same_exports() {
        assertThat(head("<BEE_EPHC_ELEVES>" + PARAMETERS + "<DONNEES/></BEE_EPHC_ELEVES>").kind()).isEqualTo(FileKind.PUPILS);
    }

    private static FileHead head(String text) {
        return HeadReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
