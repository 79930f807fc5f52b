/**
 * What the office of school life looks at all day: who is away, which rolls are missing, what waits for an answer; and who is in the
 * building when it burns.
 *
 * <p>Reads what the other parts of {@code schoollife} keep, in a fixed number of statements, and writes nothing.
 */
package fr.carnet.schoollife.board;
