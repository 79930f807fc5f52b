package fr.carnet.accounts.credentials.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * What a person signs in with, whatever the schools and the qualities in which he or she acts.
 *
 * <p>Blocked until its person activates it with a code and chooses identifier and password; nobody else can ever set them
 * (<i>TS-027</i>). A new code opens it again with new ones. Keeps which notice of rights was confirmed, and when (<i>TS-072</i>):
 * that is a proof of information, not a consent.
 */
@Entity
@NamedQuery(name = "Account.byLogin", query = "select a from Account a where a.login = :login")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    private String login;
    @Column(name = "password_hash")
    private String passwordHash;
    @Enumerated(EnumType.STRING)
    private AccountStatus status;
    @Column(name = "notice_version")
    private String noticeVersion;
    @Column(name = "notice_confirmed_at")
    private Instant noticeConfirmedAt;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "activated_at")
    private Instant activatedAt;
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected Account() { /* JPA */ }

    public static Account blocked(Instant now) {
        Account account = new Account();
        account.status = AccountStatus.BLOCKED;
        account.createdAt = requireNonNull(now, "An account has a first day.");
        return account;
    }

    /** Opens the account, or opens it again, under the identifier and password that its person chose. */
    public void activate(Login chosen, String hash, String notice, Instant now) {
        this.login = chosen.name();
        this.passwordHash = requireNonNull(hash, "An open account has a password.");
        this.noticeVersion = notice;
        this.noticeConfirmedAt = now;
        this.activatedAt = now;
        this.status = AccountStatus.ACTIVE;
    }

    /** Ends an account that nobody ever opened, its only quality having gone to another one. */
    public void giveUp() {
        if (status != AccountStatus.BLOCKED) {
            throw new IllegalStateException("An account that was opened is its owner’s.");
        }
        this.status = AccountStatus.CLOSED;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** Waits for its person since the import of the staff. */
    public boolean isWaiting() {
        return status == AccountStatus.BLOCKED;
    }

    public boolean isClosed() {
        return status == AccountStatus.CLOSED;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String noticeVersion() {
        return noticeVersion;
    }
}
