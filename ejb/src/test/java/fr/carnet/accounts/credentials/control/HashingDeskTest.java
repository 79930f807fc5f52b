package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.HashingBusy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HashingDeskTest {

    private final HashingDesk desk = new HashingDesk(1, Duration.ofSeconds(8));

    @Test
    void a_hash_is_argon2id_with_46_MiB_one_pass_one_lane_SE_042() {
        assertThat(desk.hash("un grand vélo rouge")).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(desk.hash("un grand vélo rouge")).isNotEqualTo(desk.hash("un grand vélo rouge"));
    }

    @Test
    void a_password_matches_its_hash_and_no_other_does() {
        String hash = desk.hash("un grand vélo rouge");

        assertThat(desk.matches("un grand vélo rouge", hash)).isTrue();
        assertThat(desk.matches("un grand velo rouge", hash)).isFalse();
    }

    @Test
    void two_ways_of_typing_an_accent_are_one_password() {
        assertThat(desk.matches("un grand ve\u0301lo rouge", desk.hash("un grand v\u00e9lo rouge"))).isTrue();
    }

    @Test
    void a_hash_made_with_less_is_dated() {
        String lighter = "$argon2id$v=19$m=19456,t=2,p=1$c2Vsc2Vsc2Vsc2Vsc2Vs$Zm9ybWVfc2V1bGVtZW50X2Zvcm1lX3NldWxlbWVudF8";

        assertThat(desk.isDated(lighter)).isTrue();
        assertThat(desk.isDated(desk.hash("un grand vélo rouge"))).isFalse();
    }

    @Test
    void turns_follow_the_processors_and_a_quarter_of_the_heap() {
        assertThat(HashingDesk.turnsFor(2, 900L << 20)).isEqualTo(2);
        assertThat(HashingDesk.turnsFor(16, 900L << 20)).isEqualTo(4);
        assertThat(HashingDesk.turnsFor(16, 100L << 20)).isEqualTo(1);
    }

    @Test
    void who_waited_in_vain_is_asked_to_try_again() {
        assertThatThrownBy(() -> new HashingDesk(0, Duration.ofMillis(5)).hash("un grand vélo rouge")).isInstanceOf(HashingBusy.class);
    }

    @Test
    void many_at_once_wait_their_turn_and_are_all_served() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            Callable<String> someone = () -> desk.hash("un grand vélo rouge");
            for (Future<String> served : crowd.invokeAll(Stream.generate(() -> someone).limit(8).toList())) {
                assertThat(served.get()).startsWith("$argon2id$");
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
