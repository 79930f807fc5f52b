/** The timetables of divisions, teachers and pupils on screen, and what a person decides of a lesson (S3-1 to S3-4). */
package fr.carnet.web.timetable;
