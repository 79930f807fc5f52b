package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.CodeIssuer;
import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.boundary.FamilyCode;
import fr.carnet.accounts.boundary.LetterDesk;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.HiddenFromPerson;
import fr.carnet.accounts.mailing.entity.Mailing;
import fr.carnet.accounts.mailing.entity.NobodyWaits;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.control.TestScopeDoor;
import fr.carnet.shared.entity.Finding;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A school’s codes, from the real schema to a real relay and a real folder. */
class SchoolMailingTest {

    private static final int YEAR = 2026;

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final EntityManager em = TestUnit.open();
    private final SchoolClock clock = new SchoolClock(Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
    private final ActivationCodes codes = new ActivationCodes(em);
    private final Postings postings = new Postings(
            new CodeIssuer(codes, new CodeKey(Base64.getEncoder().encodeToString(new byte[32])), clock), codes, clock);

    @TempDir
    private Path folder;
    private Family family;
    private long pupil;

    @BeforeEach
    void a_school_with_a_pupil() throws SQLException {
        relay.start();
        family = Family.inNewSchool();
        pupil = family.pupil("Lou");
        em.getTransaction().begin();
    }

    @AfterEach
    void stop() {
        em.getTransaction().rollback();
        em.close();
        relay.stop();
    }

    @Test
    void a_guardian_with_an_address_gets_a_mail_and_the_other_one_a_letter_TS_020() throws Exception {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", null);

        Mailing mailing = send();

        assertThat(mailing.tally().toJson())
                .isEqualTo("{\"codes\":{\"read\":2,\"mailed\":1,\"lettered\":1,\"alreadyActive\":0,\"protected\":0,\"refused\":0,\"skipped\":0}}");
        MimeMessage mail = relay.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("camille@courriel.example");
        assertThat(mail.getSubject()).isEqualTo("Votre code d’activation de Carnet");
        assertThat((String) mail.getContent()).containsPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}")
                .as("a mail names nobody").doesNotContain("Lou", "ŒUVRÉ", "Camille", school().name());
        assertThat(pages(onlyLetter())).isEqualTo(1);
    }

    @Test
    void who_refused_the_service_is_counted_and_gets_nothing_TS_004() throws SQLException {
        long camille = guardian("Camille", "camille@courriel.example");
        family.change("""
                with act as (
                    insert into refusal (reference, channel, received_on, notice_version, recorded_at, recorded_by, recorded_in)
                    values ('R-' || ?, 'LETTER', date '2026-11-20', '2026-2', now(), 0, ?) returning id)
                insert into refusal_guardian (refusal_id, guardian_id) select id, ? from act""", camille, family.schoolId(), camille);

        assertThat(send().tally().toJson())
                .isEqualTo("{\"codes\":{\"read\":1,\"mailed\":0,\"lettered\":0,\"alreadyActive\":0,\"protected\":0,\"refused\":1,\"skipped\":0}}");
        assertThat(relay.getReceivedMessages()).isEmpty();
    }

    @Test
    void two_separated_parents_get_two_codes() throws SQLException {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", "sacha@courriel.example");

        send();

        assertThat(relay.getReceivedMessages()).hasSize(2);
    }

    @Test
    void parents_of_one_address_share_an_envelope_and_keep_a_page_each_ED_133() throws Exception {
        long first = guardian("Camille", null);
        long second = guardian("Sacha", null);
        family.change("update guardian set address_id = (select address_id from guardian where id = ?) where id = ?", first, second);

        send();

        assertThat(pages(onlyLetter())).isEqualTo(2);
        assertThat(page(1)).contains("Mme Camille D’EXEMPLE-ŸVART", "Mme Sacha D’EXEMPLE-ŸVART", "Enveloppe 1 – page 1 sur 2");
        assertThat(page(2)).contains("Mme Sacha D’EXEMPLE-ŸVART", "Enveloppe 1 – page 2 sur 2").doesNotContain("Camille");
    }

    /** D-15, ED-139, ED-140: a school writes neither to whom the pupil’s place is hidden from, nor where it would be told. */
    @Test
    void nothing_leaves_for_a_protected_address() throws SQLException {
        guardian("Camille", "camille@courriel.example");
        family.change("update pupil set protected_address = true where id = ?", pupil);

        Mailing mailing = send();

        assertThat(mailing.tally().of("codes", "protected")).isEqualTo(1);
        assertThat(mailing.findings()).extracting(Finding::code).containsExactly("C06");
        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_leaves_for_whom_every_pupil_is_hidden_from_ED_140() throws SQLException {
        hide(guardian("Camille", "camille@courriel.example"), pupil);

        Mailing mailing = send();

        assertThat(mailing.tally().of("codes", "protected")).isEqualTo(1);
        assertThat(mailing.findings()).extracting(Finding::code).containsExactly("C07");
        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    /** D-15: a letter for one child does not name the other one, whom a court hides from its reader. */
    @Test
    void a_letter_never_names_a_pupil_hidden_from_its_reader_ED_140() throws Exception {
        family.open(YEAR);
        long sacha = guardian("Sacha", null);
        long noa = family.pupil("Noa");
        family.link(sacha, noa);
        hide(sacha, pupil);

        for (byte[] paper : List.of(desk().reissueTo(noa, sacha), desk().provisional(noa, sacha), desk().reissueTo(pupil, sacha))) {
            assertThat(text(paper)).contains("Noa").doesNotContain("Lou");
        }
    }

    /** D-15: not even when somebody of the school asks for it. */
    @Test
    void no_code_is_printed_for_whom_every_pupil_is_hidden_from_ED_140() throws SQLException {
        family.open(YEAR);
        long sacha = guardian("Sacha", null);
        hide(sacha, pupil);

        assertThat(desk().family(pupil)).extracting(FamilyCode::standing).containsExactly(Standing.HIDDEN);
        assertThatThrownBy(() -> desk().reissueTo(pupil, sacha)).isInstanceOf(HiddenFromPerson.class);
        assertThatThrownBy(() -> desk().provisional(pupil, sacha)).isInstanceOf(HiddenFromPerson.class);
        assertThatThrownBy(() -> desk().reissue(pupil)).isInstanceOf(NobodyWaits.class);
        assertThat(live(sacha)).isZero();
    }

    @Test
    void the_letters_alone_leave_the_mails_for_later() throws SQLException {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", null);

        Mailing letters = mailing().sendLetters(school(), Kind.GUARDIAN);

        assertThat(letters.tally().toJson()).contains("\"mailed\":0,\"lettered\":1", "\"skipped\":1");
        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(send().tally().of("codes", "mailed")).isEqualTo(1);
    }

    @Test
    void a_file_of_letters_is_found_by_its_school_alone() throws SQLException {
        guardian("Sacha", null);
        send();

        assertThat(box().finished(family.uai())).singleElement()
                .satisfies(file -> assertThat(box().read(family.uai(), file.name())).isPresent())
                .satisfies(file -> assertThat(box().read("0990001N", file.name())).isEmpty());
        assertThat(box().read(family.uai(), "../" + family.uai())).isEmpty();
    }

    /** D-7: the clear code is on paper and nowhere else; of our lines all are read, of the others’ those that production keeps. */
    @Test
    void no_log_line_contains_a_code() throws Exception {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", null);
        Logger root = Logger.getLogger("");
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Handler listening = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord line) {
                boolean ours = String.valueOf(line.getLoggerName()).startsWith("fr.carnet");
                if (ours || line.getLevel().intValue() >= Level.INFO.intValue()) {
                    lines.add(line.getMessage() + Arrays.toString(line.getParameters()));
                }
            }
        };
        root.addHandler(listening);
        Level before = root.getLevel();
        root.setLevel(Level.ALL);
        try {
            send();
            Logger.getLogger(SchoolMailingTest.class.getName()).fine("a line, so that the list is proved to be filled");
        } finally {
            root.setLevel(before);
            root.removeHandler(listening);
        }

        List<String> codes = List.of(code((String) relay.getReceivedMessages()[0].getContent()), code(page(1)));
        assertThat(lines).isNotEmpty().noneMatch(line -> codes.stream().anyMatch(code -> line.contains(code) || line.contains(code.replace("-", "").substring(8))));
    }

    @Test
    void a_second_run_sends_nothing() throws SQLException {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", null);
        send();

        Mailing again = send();

        assertThat(again.tally().of("codes", "skipped")).isEqualTo(2);
        assertThat(relay.getReceivedMessages()).hasSize(1);
        assertThat(folder).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void only_legal_guardians_with_authority_of_pupils_on_the_roll_get_a_code() throws SQLException {
        long contact = guardian("Camille", "camille@courriel.example");
        family.change("update guardianship set level = 3 where guardian_id = ?", contact);
        long deprived = guardian("Sacha", "sacha@courriel.example");
        family.change("update guardianship set authority = 'WITHDRAWN' where guardian_id = ?", deprived);
        long former = family.guardian("Alix", "alix@courriel.example");
        long left = family.pupil("Noa");
        family.link(former, left);
        family.change("update pupil set closed_on = date '2026-10-01' where id = ?", left);

        assertThat(send().tally().of("codes", "read")).isZero();
        assertThat(relay.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_code_that_a_crash_left_unsent_is_replaced_TS_023() throws SQLException {
        long guardian = guardian("Camille", "camille@courriel.example");
        IssuedCode lost = postings.issue(new Addressee(Kind.GUARDIAN, guardian, family.schoolId()), Channel.MAIL);

        send();

        assertThat(codes.find(lost.id()).orElseThrow().isDestroyed()).isTrue();
        assertThat(live(guardian)).isEqualTo(1);
    }

    @Test
    void an_address_that_takes_no_mail_is_replaced_by_a_letter() throws SQLException {
        guardian("Camille", "pas une adresse");

        Mailing mailing = send();

        assertThat(mailing.tally().of("codes", "lettered")).isEqualTo(1);
        assertThat(mailing.findings()).extracting(Finding::code).contains("C02", "C04");
    }

    @Test
    void a_relay_that_is_down_stops_the_school_and_loses_nobody() throws SQLException {
        long guardian = guardian("Camille", "camille@courriel.example");
        int closed = relay.getSmtp().getPort();
        relay.stop();
        assertThatThrownBy(() -> mailing(closed).send(school(), Kind.GUARDIAN, () -> false)).isInstanceOf(RelayDown.class);
        relay.start();

        assertThat(send().tally().of("codes", "mailed")).isEqualTo(1);
        assertThat(live(guardian)).isEqualTo(1);
    }

    @Test
    void letters_cut_before_their_codes_were_marked_are_removed_and_printed_again() throws Exception {
        long guardian = guardian("Sacha", null);
        IssuedCode lost = postings.issue(new Addressee(Kind.GUARDIAN, guardian, family.schoolId()), Channel.LETTER);
        Path part = box().begin(family.uai(), "responsables", lost.slip().selector());

        send();

        assertThat(part).doesNotExist();
        assertThat(pages(onlyLetter())).isEqualTo(1);
    }

    @Test
    void letters_cut_after_their_codes_were_marked_get_their_name() throws SQLException {
        long guardian = guardian("Sacha", null);
        IssuedCode marked = postings.issue(new Addressee(Kind.GUARDIAN, guardian, family.schoolId()), Channel.LETTER);
        postings.markSent(List.of(marked.id()));
        Path part = box().begin(family.uai(), "responsables", marked.slip().selector());

        send();

        assertThat(part).doesNotExist();
        assertThat(folder.resolve(part.getFileName().toString().replace(".part", ""))).exists();
    }

    @Test
    void only_the_server_may_read_the_letters() throws Exception {
        guardian("Sacha", null);
        send();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyLetter()))).isEqualTo("rw-------");
    }

    @Test
    void letters_are_removed_after_thirty_days_TS_064() throws Exception {
        guardian("Sacha", null);
        send();

        assertThat(box().removeOlderThan(Instant.now().minusSeconds(60))).isZero();
        assertThat(box().removeOlderThan(Instant.now().plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void a_rehearsal_counts_and_sends_nothing() throws SQLException {
        guardian("Camille", "camille@courriel.example");
        guardian("Sacha", null);

        Mailing plan = mailing().rehearse(school(), Kind.GUARDIAN);

        assertThat(plan.tally().toJson()).contains("\"mailed\":1,\"lettered\":1");
        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void staff_whose_account_waits_get_a_code_even_before_the_service_is_open() throws SQLException {
        family.staff("HEAD", LocalDate.of(1970, 1, 2));

        Mailing mailing = mailing().send(school(), Kind.STAFF, () -> false);

        assertThat(school().open()).isFalse();
        assertThat(mailing.tally().of("codes", "lettered")).isEqualTo(1);
    }

    @Test
    void the_school_says_whether_it_has_opened_the_service_this_year_TS_002() throws SQLException {
        assertThat(school().open()).isFalse();
        family.open(YEAR);
        assertThat(school().open()).isTrue();
    }

    private long guardian(String firstName, String email) throws SQLException {
        long guardian = family.guardian(firstName, email);
        family.link(guardian, pupil);
        return guardian;
    }

    private void hide(long guardian, long child) throws SQLException {
        family.change("update guardianship set protected_address = true where guardian_id = ? and pupil_id = ?", guardian, child);
    }

    private LetterDesk desk() {
        TestBeans beans = new TestBeans(em, clock);
        beans.put(TestScope.head(family.schoolId(), YEAR));
        List.of(correspondents(), postings, codes, box(), mailing(), new CodeLetters(new Wording("https://carnet.example"), clock)).forEach(beans::put);
        return beans.get(LetterDesk.class);
    }

    private static String text(byte[] paper) throws IOException {
        PdfReader reader = new PdfReader(paper);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            all.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return all.toString();
    }

    private Mailing send() {
        return mailing().send(school(), Kind.GUARDIAN, () -> false);
    }

    private SendingSchool school() {
        return correspondents().school(family.uai()).orElseThrow();
    }

    private Correspondents correspondents() {
        return new Correspondents(em, new TestScopeDoor(em), clock);
    }

    private SchoolMailing mailing() {
        return mailing(relay.getSmtp().getPort());
    }

    private SchoolMailing mailing(int port) {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", String.valueOf(port));
        Wording wording = new Wording("https://carnet.example");
        PostOffice office = new PostOffice(Session.getInstance(smtp), "carnet@service.example", 60_000);
        return new SchoolMailing(correspondents(), postings, office, wording,
                new CodeLetters(wording, clock), box());
    }

    private LetterBox box() {
        return new LetterBox(folder.toString());
    }

    private Path onlyLetter() throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static int pages(Path letter) throws IOException {
        return new PdfReader(Files.readAllBytes(letter)).getNumberOfPages();
    }

    private String page(int number) throws IOException {
        return new PdfTextExtractor(new PdfReader(Files.readAllBytes(onlyLetter()))).getTextFromPage(number);
    }

    private static String code(String text) {
        Matcher found = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private long live(long guardian) {
        em.flush();
        return ((Number) em.createNativeQuery("select count(*) from activation_code where guardian_id = ?1 and destroyed_at is null")
                .setParameter(1, guardian).getSingleResult()).longValue();
    }
}
