package fr.carnet.accounts.denial.entity;

/** A pupil that the account follows, and may say that it should not. */
public record DeniableChild(long pupil, String firstName) {
}
