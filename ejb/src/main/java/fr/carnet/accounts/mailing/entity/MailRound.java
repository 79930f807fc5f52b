package fr.carnet.accounts.mailing.entity;

/** Where the sending of a school’s mails stands: none now, under way, or stopped by a fault and worth beginning again. */
public enum MailRound { NONE, UNDER_WAY, BROKEN }
