package fr.carnet.shared.control;

import fr.carnet.shared.entity.SchoolYear;

import jakarta.transaction.TransactionScoped;

import java.io.Serializable;

/**
 * For whom the running transaction acts, as {@link ScopeDoor} opened it; dies with the transaction, as the setting in PostgreSQL does.
 */
@TransactionScoped
public class CurrentScope implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long establishmentId;
    private Long staffId;
    private Long accountId;
    private String role;
    private int academy;
    private int schoolYear;

    void school(long establishment, int academyCode, Long staff, String staffRole, Long account, int year) {
        this.establishmentId = establishment;
        this.academy = academyCode;
        this.staffId = staff;
        this.role = staffRole;
        this.accountId = account;
        this.schoolYear = year;
    }

    void family(long account, int year) {
        this.accountId = account;
        this.schoolYear = year;
    }

    /** The school acted in; refuses with an illegal state when the transaction is not a school's. */
    public long establishmentId() {
        return required(establishmentId, "establishment");
    }

    public int academy() {
        return academy;
    }

    public long accountId() {
        return required(accountId, "account");
    }

    public long staffId() {
        return required(staffId, "staff member");
    }

    /** Whether the caller has this role in the school; false for a job, which has none there. */
    public boolean isCaller(String asked) {
        return asked.equals(role);
    }

    public SchoolYear schoolYear() {
        return new SchoolYear((int) required(schoolYear == 0 ? null : Long.valueOf(schoolYear), "school year"));
    }

    private static long required(Long value, String what) {
        if (value == null) {
            throw new IllegalStateException("The transaction has no " + what + " in scope.");
        }
        return value;
    }
}
