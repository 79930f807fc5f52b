package fr.carnet.schoollife.discipline.board.entity;

/** In what capacity a member sits (<i>Code de l'éducation, art. R511-20; ED-090</i>). */
public enum Capacity {
    HEAD(1, 1), DEPUTY(1, 1), CPE(1, 1), MANAGER(1, 1), TEACHING_STAFF(4, 4), OTHER_STAFF(1, 1), PARENT(3, 2), PUPIL(2, 3);

    private final int inCollege;
    private final int inLycee;

    Capacity(int inCollege, int inLycee) {
        this.inCollege = inCollege;
        this.inLycee = inLycee;
    }

    /** How many sit; a collège has three parents and two pupils, a lycée two and three. */
    public int seats(boolean college) {
        return college ? inCollege : inLycee;
    }
}
