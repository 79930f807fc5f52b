package fr.carnet.accounts.consent.entity;

/** How a decision reached the school: by the person on line, or recorded by the school from paper, e-mail or word of mouth (<i>TS-004</i>). */
public enum ConsentChannel { ONLINE, LETTER, MAIL, DESK }
