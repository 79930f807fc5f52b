package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.PhoneText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who, in a school, may receive a code: legal guardians of pupils on the roll, or staff whose account waits. */
@Dependent
public class Correspondents {

    private static final String SCHOOL = """
            select id, uai, name, street, postcode, city, phone, email from establishment where uai = ?1 or id = ?2""";

    private static final String OPEN = """
            select service from service_opening
             where establishment_id = ?1 and school_year = ?2 and closed_at is null order by service = 'CARNET' desc limit 1""";

    private static final String GUARDIANS = """
            select g.id, 'PERSONNE_ID ' || g.personne_id, g.civility, coalesce(g.usage_name, g.last_name), g.first_name, g.email,
                   a.line1, a.line2, a.line3, a.line4, a.postcode, a.city, a.country,
                   coalesce(string_agg(p.first_name, chr(31) order by p.birth_date, p.first_name) filter (where not l.protected_address), ''),
                   exists (select from persona n join account o on o.id = n.account_id
                            where n.guardian_id = g.id and n.closed_at is null and o.status = 'ACTIVE'),
                   exists (select from activation_code c
                            where c.guardian_id = g.id and c.destroyed_at is null and c.sent_at is not null and c.expires_on >= ?2),
                   bool_or(l.protected_address or p.protected_address), has_refused(g.id), bool_and(l.protected_address)
              from guardian g
              join legal_link l on l.guardian_id = g.id
              join pupil p on p.id = l.pupil_id and p.closed_on is null
              left join address a on a.id = g.address_id
             where g.establishment_id = ?1 and g.closed_on is null
               and (?3 = 0 or exists (select from guardianship f where f.guardian_id = g.id and f.pupil_id = ?3))
             group by g.id, a.id
             order by g.search_name, g.id""";

    private static final String STAFF = """
            select s.id, s.sts_type || ' ' || s.sts_id, s.civility, s.last_name, s.first_name, s.email,
                   null, null, null, null, null, null, null, '',
                   exists (select from persona n join account o on o.id = n.account_id
                            where n.staff_id = s.id and n.closed_at is null and o.status = 'ACTIVE'),
                   exists (select from activation_code c
                            where c.staff_id = s.id and c.destroyed_at is null and c.sent_at is not null and c.expires_on >= ?2),
                   false, false, false
              from staff_member s
             where s.establishment_id = ?1 and s.closed_on is null
               and exists (select from persona n where n.staff_id = s.id and n.closed_at is null)
             order by s.search_name, s.id""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    SchoolClock clock;

    public Correspondents() { /* CDI */ }

    Correspondents(EntityManager em, ScopeDoor door, SchoolClock clock) {
        this.em = em;
        this.door = door;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRED)
    public List<String> allSchools() {
        List<?> numbers = em.createNativeQuery("select uai from establishment order by uai").getResultList();
        return numbers.stream().map(uai -> text(uai).strip()).toList();
    }

    /** The school of that number in the directory, and what it has opened to families this year. */
    @Transactional(TxType.REQUIRED)
    public Optional<SendingSchool> school(String uai) {
        List<?> found = em.createNativeQuery(SCHOOL).setParameter(1, uai).setParameter(2, 0).getResultList();
        return found.stream().map(row -> school((Object[]) row)).findFirst();
    }

    /** The school of that id, which the caller has proved to be in. */
    @Transactional(TxType.REQUIRED)
    public SendingSchool school(long id) {
        return school((Object[]) em.createNativeQuery(SCHOOL).setParameter(1, "").setParameter(2, id).getSingleResult());
    }

    private SendingSchool school(Object[] row) {
        long id = ((Number) row[0]).longValue();
        int year = clock.schoolYear().september();
        door.enterSchoolAsOperator(id, year);
        Service service = Row.of(em.createNativeQuery(OPEN).setParameter(1, id).setParameter(2, year))
                .map(found -> found.value(Service.class)).findFirst().orElse(null);
        return new SendingSchool(id, text(row[1]).strip(), text(row[2]), lines(text(row[3]), town(row[4], row[5])),
                PhoneText.inPairs(text(row[6])), text(row[7]), clock.schoolYear(), service);
    }

    @Transactional(TxType.REQUIRED)
    public List<Correspondent> of(SendingSchool school, Kind kind) {
        return of(school, kind, kind == Kind.GUARDIAN ? asked(GUARDIANS, school).setParameter(3, 0L) : asked(STAFF, school));
    }

    /** The legal guardians of one pupil; none when the pupil is not of the school. */
    @Transactional(TxType.REQUIRED)
    public List<Correspondent> ofPupil(SendingSchool school, long pupil) {
        return of(school, Kind.GUARDIAN, asked(GUARDIANS, school).setParameter(3, pupil));
    }

    private Query asked(String people, SendingSchool school) {
        return em.createNativeQuery(people).setParameter(1, school.id()).setParameter(2, Date.valueOf(clock.today()));
    }

    private List<Correspondent> of(SendingSchool school, Kind kind, Query people) {
        door.enterSchoolAsOperator(school.id(), school.year().september());
        List<?> rows = people.getResultList();
        return rows.stream().map(row -> correspondent((Object[]) row, kind, school)).toList();
    }

    private static Correspondent correspondent(Object[] row, Kind kind, SendingSchool school) {
        Addressee person = new Addressee(kind, ((Number) row[0]).longValue(), school.id());
        List<String> address = (boolean) row[16] ? List.of() : lines(text(row[6]), text(row[7]), text(row[8]), text(row[9]), town(row[10], row[11]), abroad(row[12]));
        List<String> children = Stream.of(text(row[13]).split("\u001f")).filter(name -> !name.isEmpty()).distinct().toList();
        return new Correspondent(person, text(row[1]), standing(row), name(row), text(row[5]), address, children);
    }

    private static Standing standing(Object[] row) {
        if ((boolean) row[17]) {
            return Standing.REFUSED;
        }
        if ((boolean) row[18]) {
            return Standing.HIDDEN;
        }
        if ((boolean) row[14]) {
            return Standing.ACTIVE;
        }
        if ((boolean) row[15]) {
            return Standing.HOLDS_CODE;
        }
        return (boolean) row[16] ? Standing.PROTECTED : Standing.WAITING;
    }

    private static String name(Object[] row) {
        String civility = "M".equals(row[2]) ? "M." : "MME".equals(row[2]) ? "Mme" : null;
        return String.join(" ", lines(civility, text(row[4]), text(row[3])));
    }

    private static String town(Object postcode, Object city) {
        return String.join(" ", lines(text(postcode), text(city)));
    }

    /** Countries come as names or as numbers of the national code; only a foreign name belongs on an envelope. */
    private static String abroad(Object country) {
        String name = country == null ? "" : country.toString().strip();
        return name.matches("(?i)france|[0-9]*") ? null : name;
    }

    private static List<String> lines(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).map(String::strip).toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
