package fr.carnet.messaging.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeUnknown;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.control.print.LetterPrinter;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterHead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The letters of the day as one file: one page for who lives together, none for a protected address.
 *
 * <p>Closing a printing marks its letters as sent and gives it a number, by which the same file can be made again: nothing is kept of it.
 */
@Dependent
public class EveningLetters {

    private static final String CLOSE = """
            update notice set state = 'SENT', sent_at = ?3, sending = ?4, attempts = attempts + 1, version = version + 1
             where establishment_id = ?1 and school_year = ?2 and channel = 'LETTER' and state = 'PLANNED' and due_at <= ?3
               and exists (select from informed_link l join pupil p on p.id = l.pupil_id
                            where l.pupil_id = notice.pupil_id and l.guardian_id = notice.guardian_id
                              and not l.protected_address and not p.protected_address
                              and (l.daily or notice.matter in ('ATTENDANCE_FILE', 'FAMILY_FILE')))
               and (matter <> 'ABSENCE' or exists (select from absence_to_tell a where a.id = subject and a.establishment_id = ?1 and a.school_year = ?2))
            """;

    private static final String LETTERS = SqlText.beside(EveningLetters.class, "letters");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    LetterHeads heads;

    @Inject
    NoticeWording wording;

    @Inject
    SchoolClock clock;

    /** Gives the number of the printing; refuses NoticeUnknown when no letter is due. */
    public long close() {
        long sending = ((Number) em.createNativeQuery("select nextval('notice_sending_seq')").getSingleResult()).longValue();
        int letters = ofTheSchool(CLOSE).setParameter(3, Timestamp.from(clock.now())).setParameter(4, sending).executeUpdate();
        if (letters == 0) {
            throw new NoticeUnknown(sending);
        }
        return sending;
    }

    /** The letters of a printing, as PDF; refuses NoticeUnknown. */
    public byte[] print(long sending) {
        LetterHead head = heads.current();
        List<Letter> letters = Row.of(ofTheSchool(LETTERS).setParameter(3, sending)).map(row -> letter(row, head.phone())).toList();
        if (letters.isEmpty()) {
            throw new NoticeUnknown(sending);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(file, head, clock.today(), "Lettres de vie scolaire")) {
            letters.forEach(printer::print);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be written.", full);
        }
        return file.toByteArray();
    }

    private Letter letter(Row row, String phone) {
        long pupil = row.id();
        row.id();
        Matter matter = row.value(Matter.class);
        LocalDate day = row.day();
        Instant starts = row.instant();
        String firstName = row.text();
        LocalTime pivot = row.hour();
        String names = row.text();
        List<String> address = Stream.of(row.text(), row.text(), row.text(), row.text(), row.text(), row.text())
                .filter(Objects::nonNull).filter(line -> !line.isBlank()).toList();
        Outgoing message = new Outgoing(pupil, matter, NoticeChannel.LETTER, null, firstName, day, starts, pivot, phone, null, Language.FRENCH);
        return Letter.to(names, address, wording.letter(message)).withBack(wording.otherLanguages(message));
    }

    private Query ofTheSchool(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }
}
