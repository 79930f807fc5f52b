package fr.carnet.schoollife.discipline.board.entity;

/**
 * Who sits.
 *
 * @param replaces name of who was elected or appointed and does not sit; null without a replacement
 * @param ground   why; null without a replacement
 */
public record BoardMember(Capacity capacity, String name, String replaces, Incompatibility ground) {

    /** Refuses ReplacementUnexplained: whom and why go together. */
    public void checkReplacement() {
        if ((replaces == null || replaces.isBlank()) != (ground == null)) {
            throw new ReplacementUnexplained(name);
        }
    }
}
