package fr.carnet.imports.siecle.control;

import fr.carnet.imports.siecle.entity.SiecleAddress;
import fr.carnet.imports.siecle.entity.SiecleLabel;
import fr.carnet.imports.siecle.entity.SiecleLink;
import fr.carnet.imports.siecle.entity.SiecleMembership;
import fr.carnet.imports.siecle.entity.SieclePerson;
import fr.carnet.imports.siecle.entity.SieclePupil;
import fr.carnet.imports.siecle.entity.SiecleStructure;

/** Where the readers put what they read, record by record. */
public interface SiecleSink {

    void pupil(SieclePupil pupil);

    void membership(SiecleMembership membership);

    void person(SieclePerson person);

    void link(SiecleLink link);

    void address(SiecleAddress address);

    void structure(SiecleStructure structure);

    void groupDivision(String group, String division);

    void label(SiecleLabel label);

    /** An option follows this subject; only whether its code is known matters, so each code comes once. */
    void optionSubject(int line, String code);
}
