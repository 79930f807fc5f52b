package fr.carnet.imports.sts.control;

import fr.carnet.imports.sts.entity.StsMainTeacher;
import fr.carnet.imports.sts.entity.StsPerson;
import fr.carnet.imports.sts.entity.StsTeaching;

/** Where the reader puts what it reads, record by record. */
public interface StsSink {

    void person(StsPerson person);

    void mainTeacher(StsMainTeacher mainTeacher);

    void structure(boolean division, String code, String label);

    void groupDivision(String group, String division);

    void teaching(StsTeaching teaching);

    void subject(String code, String label);
}
