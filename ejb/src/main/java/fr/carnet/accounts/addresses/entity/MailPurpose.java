package fr.carnet.accounts.addresses.entity;

/** What a mailed code is good for: proving an address, or choosing another password. */
public enum MailPurpose { ADDRESS, PASSWORD }
