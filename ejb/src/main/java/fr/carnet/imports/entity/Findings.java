package fr.carnet.imports.entity;

import fr.carnet.shared.entity.Finding;

import java.util.ArrayList;
import java.util.List;

/** What has been noticed so far in the files of one school. */
public final class Findings {

    private final String uai;
    private final List<Finding> all = new ArrayList<>();
    private String file;

    public Findings(String uai) {
        this.uai = uai;
    }

    /** Names the file that is being read; what follows is found there. */
    public Findings in(String fileName) {
        this.file = fileName;
        return this;
    }

    public void add(FindingCode code, Integer line, Object... details) {
        all.add(code.at(uai, file, line, details));
    }

    public void add(FindingCode code, String variant, Integer line, Object... details) {
        all.add(code.in(variant, uai, file, line, details));
    }

    public void add(Finding finding) {
        all.add(finding);
    }

    public boolean isBlocking() {
        return all.stream().anyMatch(Finding::isBlocking);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
