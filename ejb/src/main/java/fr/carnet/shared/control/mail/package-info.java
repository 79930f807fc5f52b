/** How mails leave, for whichever component has something to say: the relay, and the one who hands mails to it. */
package fr.carnet.shared.control.mail;
