package fr.carnet.accounts.consent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.CodeIssuer;
import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.boundary.PupilCodeDesk;
import fr.carnet.accounts.consent.entity.CodeMeeting;
import fr.carnet.accounts.consent.entity.NoCodeToReplace;
import fr.carnet.accounts.consent.entity.NobodyConsents;
import fr.carnet.accounts.mailing.control.CodeLetters;
import fr.carnet.accounts.mailing.control.Postings;
import fr.carnet.accounts.mailing.control.Wording;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.UnknownThing;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of a class on paper, in the hands of its pupils or lost on the way (TS-023, TS-031). */
class PupilCodesTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}");

    private final SchoolClock clock = new SchoolClock(Clock.systemUTC());
    private final int year = clock.schoolYear().september();
    private final EntityManager em = TestUnit.open();
    private Family family;
    private TestBeans beans;
    private PupilCodeDesk desk;
    private long division;
    private long lou;

    @BeforeEach
    void a_class_of_one_pupil_for_whom_a_parent_consents() throws SQLException {
        family = Family.inNewSchool();
        family.open(year);
        lou = family.pupil("Lou");
        family.consent(lou);
        family.change("insert into division (establishment_id, school_year, code, label) values (?, ?, '6A', '6A')", family.schoolId(), year);
        family.change("insert into division_pupil (pupil_id, division_id, establishment_id, principal) select ?, d.id, d.establishment_id, true"
                + " from division d where d.establishment_id = ?", lou, family.schoolId());
        long head = family.staff("HEAD", null);
        em.getTransaction().begin();
        beans = new TestBeans(em, clock);
        beans.door().enterSchoolAsOperator(family.schoolId(), year);
        beans.put(TestScope.school(family.schoolId(), head, Role.HEAD, 1, year));
        beans.put(new CodeIssuer(new ActivationCodes(em), new CodeKey(Base64.getEncoder().encodeToString(new byte[32])), clock));
        beans.put(new CodeLetters(new Wording("https://carnet.example"), clock));
        desk = beans.get(PupilCodeDesk.class);
        division = desk.divisions().keySet().iterator().next();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_code_whose_print_failed_was_given_to_nobody_and_the_class_is_printed_again_TS_023() throws IOException {
        beans.get(Postings.class).issue(List.of(new Addressee(Kind.PUPIL, lou, family.schoolId())), Channel.LETTER);
        em.flush();
        assertThat(desk.consents(division)).singleElement().satisfies(pupil -> assertThat(pupil.holder()).isFalse());

        assertThat(code(desk.print(division, clock.today()))).isNotEmpty();

        assertThat(secrets()).isOne();
    }

    @Test
    void the_meeting_keeps_who_led_it_when_and_for_which_class_TS_031_S0_17() {
        desk.print(division, clock.today().plusDays(2));

        assertThat(desk.meetings()).containsExactly(new CodeMeeting("6A", clock.today().plusDays(2), "Dominique MODÈLE", 1));
    }

    @Test
    void a_pupil_who_holds_a_printed_code_is_not_printed_with_the_class_again() {
        desk.print(division, clock.today());
        em.flush();

        assertThat(desk.consents(division)).singleElement().satisfies(pupil -> assertThat(pupil.holder()).isTrue());
        assertThatThrownBy(() -> desk.print(division, clock.today())).isInstanceOf(NobodyConsents.class);
    }

    @Test
    void a_lost_code_is_replaced_for_one_pupil_and_the_former_dies_TS_023() throws IOException {
        String former = code(desk.print(division, clock.today()));
        em.flush();

        String newer = code(desk.printAgain(lou));
        em.flush();

        assertThat(newer).isNotEqualTo(former);
        assertThat(secrets()).isOne();
        assertThat(em.createNativeQuery("select count(*) from activation_code where pupil_id = ?1 and cancelled_at is not null and secret_hmac is null")
                .setParameter(1, lou).getSingleResult()).isEqualTo(1L);
        assertThat(desk.meetings()).as("nobody met again").hasSize(1);
    }

    @Test
    void a_first_code_is_handed_out_at_the_meeting_of_the_class_TS_031() {
        assertThatThrownBy(() -> desk.printAgain(lou)).isInstanceOf(NoCodeToReplace.class);
    }

    @Test
    void no_code_is_replaced_once_the_consent_is_withdrawn_TS_010() throws SQLException {
        desk.print(division, clock.today());
        em.flush();
        family.change("update consent set given = false where pupil_id = ?", lou);

        assertThatThrownBy(() -> desk.printAgain(lou)).isInstanceOf(NoCodeToReplace.class);
    }

    @Test
    void the_pupil_of_another_school_is_nobody() throws SQLException {
        long elsewhere = Family.inNewSchool().pupil("Noa");

        assertThatThrownBy(() -> desk.printAgain(elsewhere)).isInstanceOf(UnknownThing.class);
    }

    private long secrets() {
        em.flush();
        return ((Number) em.createNativeQuery("select count(*) from activation_code where pupil_id = ?1 and secret_hmac is not null and sent_at is not null")
                .setParameter(1, lou).getSingleResult()).longValue();
    }

    private static String code(byte[] paper) throws IOException {
        Matcher found = CODE.matcher(new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
