package fr.carnet.web.people;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;

import java.io.Serializable;

/** What was last searched for, kept for the visit: a name never travels in an address (<i>SE-064</i>). */
@Named
@SessionScoped
public class LastSearch implements Serializable {

    private String words;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
