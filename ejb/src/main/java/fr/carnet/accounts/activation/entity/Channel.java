package fr.carnet.accounts.activation.entity;

/** How a code reaches its person: the rule asks for both, so that nobody needs an e-mail address (<i>TS-020</i>). */
public enum Channel { MAIL, LETTER }
