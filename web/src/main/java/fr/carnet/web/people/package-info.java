/** Where the staff finds a pupil and reads the file; serves the recipients' list of the <i>arrêté du 16 juillet 2015</i> (TS-051). */
package fr.carnet.web.people;
