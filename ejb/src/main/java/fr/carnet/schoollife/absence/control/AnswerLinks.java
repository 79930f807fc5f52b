package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.AnswerLink;
import fr.carnet.schoollife.absence.boundary.LinkAnswer;
import fr.carnet.schoollife.absence.entity.AbsenceExplanation;
import fr.carnet.schoollife.absence.entity.AnswerLinkDead;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.LinkSecret;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** The links by which mails are answered without signing in: made when the mail leaves, dead after {@link #LIFE} or at the first answer. */
@Dependent
public class AnswerLinks {

    static final Duration LIFE = Duration.ofDays(7);

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Absences absences;

    @Inject
    Explanations explanations;

    @Inject
    ScopeDoor door;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    @ConfigProperty(name = "carnet.public.url")
    String address;

    /** A new link for this guardian and this absence of the school in scope, as it stands in the mail; null when the school has no open carnet, or for who refused it. */
    public String make(long absence, long pupil, long guardian) {
        if (!isCarnetOpenTo(guardian)) {
            return null;
        }
        String token = LinkSecret.draw();
        em.createNativeQuery("""
                        insert into answer_link (establishment_id, school_year, absence_id, pupil_id, guardian_id, token_hash, made_at, dies_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()).setParameter(3, absence)
                .setParameter(4, pupil).setParameter(5, guardian).setParameter(6, LinkSecret.hash(token))
                .setParameter(7, Timestamp.from(clock.now())).setParameter(8, Timestamp.from(clock.now().plus(LIFE))).executeUpdate();
        return address.replaceAll("/+$", "") + "/answer?l=" + token;
    }

    public AnswerLink look(String secret) {
        Found found = find(secret);
        return new AnswerLink(found.firstName, found.from, found.to, found.phone);
    }

    /** The link is spent with the answer, or neither is done. */
    public void answer(LinkAnswer asked) {
        Found found = find(asked.secret());
        Instant now = clock.now();
        Object spent = em.createNativeQuery("select spend_answer_link(?1, ?2)").setParameter(1, LinkSecret.hash(asked.secret()))
                .setParameter(2, Timestamp.from(now)).getSingleResult();
        if (!Boolean.TRUE.equals(spent)) {
            throw new AnswerLinkDead();
        }
        door.enterSchoolByLink(found.school, found.academy);
        Recording act = new Recording(found.school, found.academy, scope.schoolYear(), now, ScopeDoor.NOBODY);
        explanations.heard(explanations.add(AbsenceExplanation.of(absences.get(found.absence), asked.saidBy(found.guardian), act)), act);
    }

    private Found find(String secret) {
        return Row.of(em.createNativeQuery("""
                        select establishment_id, academy, absence_id, guardian_id, first_name, starts_at, ends_at, phone from answer_link_of(?1, ?2)
                         where carnet_is_open(establishment_id, ?3)""")
                .setParameter(1, LinkSecret.hash(secret)).setParameter(2, Timestamp.from(clock.now()))
                .setParameter(3, clock.schoolYear().september()))
                .map(row -> new Found(row.id(), row.number(), row.id(), row.id(), row.text(), row.local(), row.local(), row.text()))
                .findFirst().orElseThrow(AnswerLinkDead::new);
    }

    private boolean isCarnetOpenTo(long guardian) {
        return Row.of(em.createNativeQuery("select carnet_is_open(?1, ?2) and not has_refused(?3)").setParameter(1, scope.establishmentId())
                .setParameter(2, scope.schoolYear().september()).setParameter(3, guardian)).findFirst().orElseThrow().flag();
    }

    private record Found(long school, int academy, long absence, long guardian, String firstName, LocalDateTime from, LocalDateTime to, String phone) {
    }
}
