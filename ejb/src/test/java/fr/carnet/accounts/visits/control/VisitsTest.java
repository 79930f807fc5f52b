package fr.carnet.accounts.visits.control;

import fr.carnet.accounts.OneAccount;
import fr.carnet.accounts.boundary.VisitLine;
import fr.carnet.accounts.visits.entity.Device;
import fr.carnet.accounts.visits.entity.VisitsTakenBack;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.control.SchoolClock;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** SE-027, SE-029 and SE-030, on the real table. */
class VisitsTest extends OneAccount {

    @Test
    void a_visit_shows_its_device_and_its_last_use() {
        long visit = visits().begin(account, new Device("Firefox", "Android"));
        Instant began = now;
        now = now.plus(Duration.ofMinutes(20));
        assertThat(visits().use(visit)).isTrue();

        assertThat(visits().live(account)).containsExactly(new VisitLine(visit, "Firefox", "Android", began, now));
    }

    @Test
    void a_visit_left_alone_or_twelve_hours_old_is_over_SE_027() {
        visits().begin(account, new Device(null, null));
        now = now.plus(Duration.ofMinutes(32));
        assertThat(visits().live(account)).isEmpty();

        long busy = visits().begin(account, new Device(null, null));
        now = now.plus(Duration.ofHours(12));
        visits().use(busy);
        assertThat(visits().live(account)).isEmpty();
    }

    @Test
    void an_ended_visit_serves_no_more_and_the_servers_are_told_SE_030() {
        long lost = visits().begin(account, new Device(null, null));
        TestBeans beans = beans();

        assertThat(beans.get(Visits.class).end(account, lost)).isEqualTo(1);

        assertThat(visits().use(lost)).isFalse();
        assertThat(visits().live(account)).isEmpty();
        assertThat(beans.fired()).containsExactly(new VisitsTakenBack(Set.of(lost)));
    }

    @Test
    void nobody_ends_the_visit_of_another_account_SE_030() {
        long theirs = visits().begin(account, new Device(null, null));

        assertThat(visits().end(newAccount(), theirs)).isZero();
        assertThat(visits().use(theirs)).isTrue();
    }

    @Test
    void the_visit_in_hand_outlives_the_others() {
        long here = visits().begin(account, new Device(null, null));
        long there = visits().begin(account, new Device(null, null));

        assertThat(visits().endOthers(account, here)).isEqualTo(1);
        assertThat(visits().use(here)).isTrue();
        assertThat(visits().use(there)).isFalse();
        assertThat(visits().endAll(account)).isEqualTo(1);
        assertThat(visits().use(here)).isFalse();
    }

    @Test
    void what_another_server_ended_is_known_within_ten_seconds_SE_030() {
        long lost = visits().begin(account, new Device(null, null));
        Duration[] later = {Duration.ZERO};
        TakenBackVisits here = new TakenBackVisits(visits(), new SchoolClock(moving(later)));
        assertThat(here.holds(lost)).isFalse();

        visits().end(account, lost);
        assertThat(here.holds(lost)).isFalse();
        later[0] = Duration.ofSeconds(10);
        assertThat(here.holds(lost)).isTrue();
    }

    @Test
    void what_was_ended_here_is_known_at_once_SE_030() {
        TakenBackVisits here = new TakenBackVisits(visits(), new SchoolClock(Clock.fixed(now, ZoneOffset.UTC)));
        assertThat(here.holds(7)).isFalse();
        here.here(new VisitsTakenBack(Set.of(7L)));

        assertThat(here.holds(7)).isTrue();
    }

    @Test
    void a_device_is_new_when_others_were_known_and_not_this_one_SE_019() {
        Device phone = new Device("Firefox", "Android");
        assertThat(visits().isNew(account, phone)).as("the first sign-in of all").isFalse();
        visits().begin(account, phone);

        assertThat(visits().isNew(account, phone)).isFalse();
        assertThat(visits().isNew(account, new Device("Firefox", "Windows"))).isTrue();
        assertThat(visits().isNew(account, new Device(null, null))).isTrue();
    }

    @Test
    void a_visit_is_forgotten_ninety_days_after_its_last_use() {
        long visit = visits().begin(account, new Device("Firefox", "Mac"));
        now = now.plus(Duration.ofDays(91));

        assertThat(visits().forgetOld()).isPositive();
        assertThat(em.createNativeQuery("select id from visit where id = ?1").setParameter(1, visit).getResultList()).isEmpty();
    }

    private Clock moving(Duration[] later) {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.plus(later[0]);
            }
        };
    }

    private Visits visits() {
        return beans().get(Visits.class);
    }
}
