/** What is printed on a school's paper: letters for window envelopes, and documents of several pages. Called by controls of any component. */
package fr.carnet.shared.control.print;
