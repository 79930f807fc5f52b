package fr.carnet.web.family;

import fr.carnet.messaging.news.entity.Pace;

/** What a form holds of one kind of news: how soon to be written to. */
public class ChosenPace {

    private Pace pace;

    ChosenPace(Pace pace) {
        this.pace = pace;
    }

    public Pace getPace() {
        return pace;
    }

    public void setPace(Pace pace) {
        this.pace = pace;
    }
}
