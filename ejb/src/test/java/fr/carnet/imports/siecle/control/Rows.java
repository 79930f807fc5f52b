package fr.carnet.imports.siecle.control;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.imports.siecle.entity.SiecleAddress;
import fr.carnet.imports.siecle.entity.SiecleLabel;
import fr.carnet.imports.siecle.entity.SiecleLink;
import fr.carnet.imports.siecle.entity.SiecleMembership;
import fr.carnet.imports.siecle.entity.SieclePerson;
import fr.carnet.imports.siecle.entity.SieclePupil;
import fr.carnet.imports.siecle.entity.SiecleStructure;
import fr.carnet.shared.entity.Finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the readers read, for tests to look at. */
final class Rows implements SiecleSink {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final List<SieclePupil> pupils = new ArrayList<>();
    final List<SiecleMembership> memberships = new ArrayList<>();
    final List<SieclePerson> persons = new ArrayList<>();
    final List<SiecleLink> links = new ArrayList<>();
    final List<SiecleAddress> addresses = new ArrayList<>();
    final List<SiecleStructure> structures = new ArrayList<>();
    final List<String> groupDivisions = new ArrayList<>();
    final List<SiecleLabel> labels = new ArrayList<>();
    final List<String> options = new ArrayList<>();
    final Findings findings = new Findings(Exports.UAI).in("export.xml");

    static Rows of(FileKind kind, byte[] xml) throws UnreadableFile {
        Rows rows = new Rows();
        new SiecleReader(2026, TODAY).read(kind, xml, rows, rows.findings);
        return rows;
    }

    static Rows ofPupils(String... content) throws UnreadableFile {
        return of(FileKind.PUPILS, Exports.pupils(content));
    }

    static Rows ofGuardians(String... content) throws UnreadableFile {
        return of(FileKind.GUARDIANS, Exports.guardians(content));
    }

    List<String> codes() {
        return findings.all().stream().map(Finding::code).toList();
    }

    @Override
    public void pupil(SieclePupil pupil) {
        pupils.add(pupil);
    }

    @Override
    public void membership(SiecleMembership membership) {
        memberships.add(membership);
    }

    @Override
    public void person(SieclePerson person) {
        persons.add(person);
    }

    @Override
    public void link(SiecleLink link) {
        links.add(link);
    }

    @Override
    public void address(SiecleAddress address) {
        addresses.add(address);
    }

    @Override
    public void structure(SiecleStructure structure) {
        structures.add(structure);
    }

    @Override
    public void groupDivision(String group, String division) {
        groupDivisions.add(group + "<" + division);
    }

    @Override
    public void label(SiecleLabel label) {
        labels.add(label);
    }

    @Override
    public void optionSubject(int line, String code) {
        options.add(code);
    }
}
