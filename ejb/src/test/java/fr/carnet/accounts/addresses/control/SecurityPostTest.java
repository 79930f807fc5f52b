package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.OneAccount;
import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.control.mail.PostOffice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** SE-017: a relay that is down for a moment loses no code, and nothing but its HMAC is ever written. */
class SecurityPostTest extends OneAccount {

    private static final String ADDRESS = "camille@exemple.invalid";
    private static final Pattern CODE = Pattern.compile("\\b([0-9A-HJKMNP-TV-Z]{8})\\b");

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port = 1;

    @BeforeEach
    void nobody_elses_mail_waits() {
        TestDesk.insert("delete from security_mail returning id");
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void a_code_asked_for_while_the_relay_is_down_leaves_when_it_is_back_and_until_then_exists_nowhere() throws Exception {
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        assertThat(deliver()).isZero();
        assertThat(waiting()).isOne();
        assertThat(number("select count(*) from mailed_code where account_id = ?1")).isZero();

        later(Duration.ofMinutes(4));
        relayIsBack();
        assertThat(deliver()).isOne();
        assertThat(deliver()).as("once").isZero();

        assertThat(waiting()).isZero();
        assertThat(text(0)).contains("jusqu’à 9 h 10");
        assertThat(addresses().use(account, MailPurpose.PASSWORD, code(0))).contains(ADDRESS);
    }

    @Test
    void its_ten_minutes_are_counted_from_the_request_and_not_from_the_mail() throws Exception {
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        later(Duration.ofMinutes(9));
        relayIsBack();
        assertThat(deliver()).isOne();

        later(Duration.ofMinutes(1));
        assertThat(addresses().use(account, MailPurpose.PASSWORD, code(0))).isEmpty();
    }

    @Test
    void a_code_that_could_not_leave_in_time_never_does_and_a_warning_still_does() throws Exception {
        addresses().keep(account, ADDRESS);
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        addresses().warn(account, "account-password-changed");
        later(Duration.ofMinutes(10));
        relayIsBack();

        assertThat(deliver()).isOne();

        assertThat(relay.getReceivedMessages()).hasSize(1);
        assertThat(text(0)).doesNotContainPattern(CODE);
        assertThat(waiting()).isZero();
    }

    @Test
    void whoever_asked_twice_meanwhile_gets_one_mail() throws Exception {
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        later(Duration.ofMinutes(1));
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        relayIsBack();

        assertThat(deliver()).isOne();
        assertThat(text(0)).contains("jusqu’à 9 h 11");
    }

    @Test
    void a_relay_that_says_later_is_asked_later_with_another_code() throws Exception {
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        try (ServerSocket busy = relayThatSaysLater()) {
            port = busy.getLocalPort();
            assertThat(deliver()).isZero();
        }
        assertThat(waiting()).isOne();

        relayIsBack();
        assertThat(deliver()).isOne();
        assertThat(addresses().use(account, MailPurpose.PASSWORD, code(0))).contains(ADDRESS);
    }

    @Test
    void of_two_servers_one_takes_a_mail_and_the_other_only_when_the_first_is_silent_for_two_minutes() {
        addresses().send(account, MailPurpose.PASSWORD, ADDRESS);
        List<Long> waiting = mails().waiting();
        long mail = waiting.get(waiting.size() - 1);

        assertThat(mails().take(mail)).isPresent();
        assertThat(mails().take(mail)).isEmpty();
        later(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(mails().take(mail)).isPresent();
    }

    private void relayIsBack() {
        relay.start();
        port = relay.getSmtp().getPort();
    }

    /** Speaks SMTP well enough to refuse a sender for the moment. */
    private static ServerSocket relayThatSaysLater() throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Thread answering = new Thread(() -> {
            try (Socket caller = server.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                say(caller, "220 relay");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(caller, line.startsWith("MAIL") ? "451 later" : "250 ok");
                }
            } catch (IOException over) {
                throw new UncheckedIOException(over);
            }
        });
        answering.setDaemon(true);
        answering.start();
        return server;
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void later(Duration after) {
        now = now.plus(after);
    }

    private int deliver() {
        return beans().get(SecurityPost.class).deliverWaiting();
    }

    private long waiting() {
        return number("select count(*) from security_mail where account_id = ?1 and taken_at is null");
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, account).getSingleResult()).longValue();
    }

    private String code(int number) throws Exception {
        Matcher found = CODE.matcher(text(number));
        assertThat(found.find()).as("a code in the mail").isTrue();
        return found.group(1);
    }

    private String text(int number) throws Exception {
        return (String) relay.getReceivedMessages()[number].getContent();
    }

    private AccountAddresses addresses() {
        return beans().get(AccountAddresses.class);
    }

    private SecurityMails mails() {
        return beans().get(SecurityMails.class);
    }

    @Override
    protected TestBeans beans() {
        TestBeans beans = super.beans();
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(port));
        beans.put(new PostOffice(Session.getInstance(smtp), "carnet@service.example", 60_000));
        return beans;
    }
}
