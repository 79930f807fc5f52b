/** Words for the facts of school life, the same for the staff and for families. Called by pages only. */
package fr.carnet.web.schoollife;
