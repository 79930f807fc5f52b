package fr.carnet.local.synthetic;

import static fr.carnet.local.synthetic.Corruption.Slot.GUARDIANS;
import static fr.carnet.local.synthetic.Corruption.Slot.PUPILS;
import static fr.carnet.local.synthetic.Corruption.Slot.STAFF;
import static fr.carnet.local.synthetic.Corruption.Slot.TIMETABLE;
import static fr.carnet.local.synthetic.Edit.afterFirst;
import static fr.carnet.local.synthetic.Edit.bytes;
import static fr.carnet.local.synthetic.Edit.everywhere;
import static fr.carnet.local.synthetic.Edit.first;
import static fr.carnet.local.synthetic.Edit.withSecond;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Every way in which a file is wrong that an import must tell, one or more for each code of the validation catalogue.
 *
 * <p>Applied to the files of {@link SchoolFiles#writeRegular}, it gives one finding of that {@linkplain #code code} and
 * is the only cause of it; follow-up findings are possible, a pupil left without guardian for instance.
 */
public enum Corruption {

    WRONG_ROOT("F01", true, PUPILS, everywhere("BEE_ELEVES", "IMPORT_ELEVES")),
    DOCTYPE("F02", true, PUPILS, afterFirst("\\?>", "<!DOCTYPE BEE_ELEVES [<!ELEMENT MEL (#PCDATA)>]>")),
    EXTERNAL_ENTITY("F02", true, PUPILS, afterFirst("\\?>",
            "<!DOCTYPE BEE_ELEVES [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>")
                    .then(first("<PRENOM>[^<]*", "<PRENOM>&secret;"))),
    ENTITY_BOMB("F02", true, PUPILS, afterFirst("\\?>", Edit.billionLaughs())
            .then(first("<PRENOM>[^<]*", "<PRENOM>&e9;"))),
    TRUNCATED("F02", true, PUPILS, bytes(Bytes::half)),
    EMPTY_FILE("F02", true, PUPILS, bytes(Bytes::none)),
    TWO_DOCUMENTS_IN_ZIP("F02", true, PUPILS, bytes(Bytes::zipOfTwo)),
    EMPTY_ZIP("F02", true, PUPILS, bytes(Bytes::zipOfNone)),
    CLIMBING_ZIP("F02", true, PUPILS, bytes(Bytes::climbingZip)),
    ZIP_BOMB("F02", true, PUPILS, bytes(Bytes::zipBomb)),
    OTHER_SCHOOL("F03", true, GUARDIANS, first("<UAJ>[^<]*", "<UAJ>0999999" + letterOf(9_999))),
    WRONG_UAI_LETTER("F03", true, PUPILS, first("(<UAJ>\\d{7})[A-Z]", "$1I")),
    LAST_YEAR("F04", true, PUPILS, first("<ANNEE_SCOLAIRE>[^<]*", "<ANNEE_SCOLAIRE>2011")),
    OLD_EXPORT("F05", false, PUPILS, everywhere("(<DATE_EXPORT>|<HORODATAGE>)[0-9/]{10}", "$101/09/2011")),

    DUPLICATE_PUPIL("E01", true, PUPILS, afterFirst("(?s)<ELEVE .*?</ELEVE>", "$0")),
    SAME_INE("E02", true, PUPILS, withSecond("<ID_NATIONAL>(\\w{11})")),
    NO_INE("E03", false, PUPILS, first("<ID_NATIONAL>\\w*</ID_NATIONAL>\\s*<INE_RNIE>\\w*</INE_RNIE>", "")),
    NO_DIVISION("E04", false, PUPILS, first("(?s)<STRUCTURES_ELEVE .*?</STRUCTURES_ELEVE>", "")),
    TWO_DIVISIONS("E05", false, PUPILS, afterFirst("(?s)<STRUCTURE>.*?</STRUCTURE>",
            "<STRUCTURE><CODE_STRUCTURE>6 Z</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>")),
    LEAVER("E06", false, PUPILS, afterFirst("<DATE_ENTREE>[^<]*</DATE_ENTREE>",
            "<DATE_SORTIE>02/09/2020</DATE_SORTIE><CODE_MOTIF_SORTIE>10</CODE_MOTIF_SORTIE>")),
    NO_SEX("E07", false, PUPILS, first("<CODE_SEXE>\\d</CODE_SEXE>", "")),
    UNREADABLE_BIRTH("E08", false, PUPILS, first("<DATE_NAISS>[^<]*", "<DATE_NAISS>31/02/2013")),
    TOO_OLD("E08", false, PUPILS, first("<DATE_NAISS>[^<]*", "<DATE_NAISS>14/02/1931")),
    UNKNOWN_MEF("E09", false, PUPILS, first("<CODE_MEF>[^<]*", "<CODE_MEF>99999999999")),
    UNKNOWN_SUBJECT("E09", false, PUPILS, first("<CODE_MATIERE>[^<]*", "<CODE_MATIERE>999ZZZ")),
    DIVISION_OF_NOBODY("E10", false, PUPILS, first("<STRUCTURES_ELEVE ELEVE_ID=\"\\d+\"",
            "<STRUCTURES_ELEVE ELEVE_ID=\"1\"")),
    NO_NUMBER("E11", false, PUPILS, first(" ELENOET=\"\\d+\"", "").then(first("<ELENOET>\\d+</ELENOET>", ""))),

    LINK_TO_NOBODY("R01", false, GUARDIANS, first("(<RESPONSABLE_ELEVE>\\s*<ELEVE_ID>\\d+</ELEVE_ID>\\s*)"
            + "<PERSONNE_ID>\\d+", "$1<PERSONNE_ID>1")),
    LINK_TO_UNKNOWN_PUPIL("R02", false, GUARDIANS, first("<ELEVE_ID>\\d+", "<ELEVE_ID>1")),
    NO_LEGAL_GUARDIAN("R03", false, GUARDIANS, Edit.ofFirstPupil("<NIVEAU_RESPONSABILITE>1",
            "<NIVEAU_RESPONSABILITE>3")),
    THREE_LEGAL_GUARDIANS("R04", false, GUARDIANS, Edit.thirdLegalGuardian()),
    NO_PAYER("R05", false, GUARDIANS, Edit.ofFirstPupil("<PAIE_FRAIS_SCOLAIRES>1", "<PAIE_FRAIS_SCOLAIRES>0")),
    UNREACHABLE_GUARDIAN("R06", false, GUARDIANS, first("(?s)(<PERSONNE .*?<PRENOM>[^<]*</PRENOM>).*?</PERSONNE>",
            "$1</PERSONNE>")),
    UNKNOWN_KINSHIP("R07", false, GUARDIANS, first("<CODE_PARENTE>\\d+", "<CODE_PARENTE>88")),
    SAME_PERSON_TWICE("R08", false, GUARDIANS, afterFirst(
            "(?s)<PERSONNE PERSONNE_ID=\"(\\d+)\"(.*?</PERSONNE>)", "<PERSONNE PERSONNE_ID=\"9$1\"$2")),
    UNKNOWN_ADDRESS("R09", false, GUARDIANS, first("<ADRESSE_ID>\\d+", "<ADRESSE_ID>1")),

    UNKNOWN_TEACHER("S01", false, STAFF, first("<ENSEIGNANT ID=\"\\d+\"", "<ENSEIGNANT ID=\"1\"")),
    UNKNOWN_DIVISION("S02", false, STAFF, first("<DIVISION CODE=\"[^\"]*\"", "<DIVISION CODE=\"9 Z\"")),
    GROUP_OF_NO_DIVISION("S03", false, STAFF, first(
            "(?s)(<GROUPE .*?<DIVISIONS_APPARTENANCE>).*?(</DIVISIONS_APPARTENANCE>)", "$1$2")),
    MISSING_TEACHER("S04", false, STAFF, first("(?s)<INDIVIDU .*?</INDIVIDU>", "")),

    TIMETABLE_OF_ANOTHER_SCHOOL("F03", true, TIMETABLE, first("<UAJ>[^<]*", "<UAJ>0999999" + letterOf(9_999))),
    TIMETABLE_OF_LAST_YEAR("F04", true, TIMETABLE, first("<ANNEE_SCOLAIRE>[^<]*", "<ANNEE_SCOLAIRE>2011")),
    TIMETABLE_CUT_SHORT("F02", true, TIMETABLE, bytes(Bytes::half)),
    LESSONS_OF_UNKNOWN_DIVISION("T01", false, TIMETABLE, first("<DIVISION CODE=\"[^\"]*\"", "<DIVISION CODE=\"9 Z\"")),
    LESSONS_OF_UNKNOWN_GROUP("T01", false, TIMETABLE, first("<GROUPE CODE=\"[^\"]*\"", "<GROUPE CODE=\"9Z\"")),
    LESSON_OF_UNKNOWN_TEACHER("T02", false, TIMETABLE, first("<ENSEIGNANT ID=\"\\d+\"", "<ENSEIGNANT ID=\"1\"")),
    BAD_HOUR("T03", false, TIMETABLE, first("<HEURE_DEBUT>\\d+", "<HEURE_DEBUT>2575")),
    BAD_DURATION("T03", false, TIMETABLE, first("<DUREE>\\d+", "<DUREE>0000")),
    BAD_DAY("T03", false, TIMETABLE, first("<JOUR>\\d", "<JOUR>9")),
    UNKNOWN_ALTERNANCE("T04", false, TIMETABLE, first("<CODE_ALTERNANCE>\\w", "<CODE_ALTERNANCE>Q9")),
    ONE_ROOM_FOR_ALL("T05", false, TIMETABLE, everywhere("<CODE_SALLE>[^<]*", "<CODE_SALLE>B12")),
    EVERY_LESSON_ON_MONDAY("T06", false, TIMETABLE, everywhere("<JOUR>\\d", "<JOUR>1")),
    EVERY_LESSON_AT_EIGHT("T07", false, TIMETABLE, everywhere("<HEURE_DEBUT>\\d+", "<HEURE_DEBUT>0800")),
    LESSON_GONE("T08", false, TIMETABLE, first("(?s)<COURS>.*?</COURS>", "")),
    BAD_WEEK("T09", false, TIMETABLE, first("<DATE_DEBUT_SEMAINE>[^<]*", "<DATE_DEBUT_SEMAINE>36")),
    ALTERNANCE_WITHOUT_WEEK("T10", false, TIMETABLE, everywhere("(?s)(CODE=\"B\">.*?<SEMAINES>).*?(</SEMAINES>)", "$1$2")),
    NO_LESSON("T11", true, TIMETABLE, everywhere("(?s)<COURS>.*?</COURS>", ""));

    /** Which file of the school is touched. */
    enum Slot {
        PUPILS, GUARDIANS, STAFF, TIMETABLE
    }

    private final String code;
    private final boolean blocking;
    private final Slot slot;
    private final Edit edit;

    Corruption(String code, boolean blocking, Slot slot, Edit edit) {
        this.code = code;
        this.blocking = blocking;
        this.slot = slot;
        this.edit = edit;
    }

    /** The code of the finding to expect. */
    public String code() {
        return code;
    }

    /** Whether the import of timetables is the one to tell it. */
    public boolean isOfTheTimetable() {
        return slot == Slot.TIMETABLE;
    }

    /** Whether the whole school must be refused. */
    public boolean blocking() {
        return blocking;
    }

    /** Spoils one file of the school and returns it; it may have become a zip. */
    public Path apply(SchoolFiles school) {
        Path file = switch (slot) {
            case PUPILS -> school.siecle().resolve("ElevesAvecAdresses.xml");
            case GUARDIANS -> school.siecle().resolve("ResponsablesAvecAdresses.xml");
            case STAFF -> school.sts();
            case TIMETABLE -> school.timetable();
        };
        try {
            return edit.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char letterOf(int number) {
        return NationalIds.uai(number).charAt(7);
    }
}
