package fr.carnet.schoollife.absenteeism.entity;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the law expects of a pupil of that age: instruction until 16, training until 18, assiduity of all (<i>L131-1, L114-1, R511-11;
 * ED-012</i>). Only the first is reported to the DASEN under L131-8.
 */
public enum Obligation {
    INSTRUCTION, TRAINING, NONE;

    private static final int INSTRUCTION_ENDS = 16;
    private static final int TRAINING_ENDS = 18;

    public static Obligation of(LocalDate birth, LocalDate day) {
        int age = Period.between(birth, day).getYears();
        return age < INSTRUCTION_ENDS ? INSTRUCTION : age < TRAINING_ENDS ? TRAINING : NONE;
    }
}
