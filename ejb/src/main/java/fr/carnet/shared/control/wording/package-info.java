/** The words of mails, letters and short messages, in French and in the languages of families (<i>D-10</i>). */
package fr.carnet.shared.control.wording;
