package fr.carnet.web.family;

import fr.carnet.messaging.news.boundary.NewsDesk;
import fr.carnet.messaging.news.boundary.NewsSheet;
import fr.carnet.messaging.news.boundary.SentNews;
import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.Pace;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Phrases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Backs the mails of {@code /family/account.xhtml}: what one is written to about, when not, and what was sent. */
@Named
@RequestScoped
public class NewsPage {

    @Inject
    NewsDesk desk;
    @Inject
    Notices notices;
    @Inject
    Phrases phrases;

    private final Map<String, ChosenPace> kinds = new HashMap<>();
    private NewsSheet sheet;
    private LocalTime quietFrom;
    private LocalTime quietTo;

    @PostConstruct
    void open() {
        sheet = desk.sheet();
        for (NewsKind kind : NewsKind.values()) {
            kinds.put(kind.name(), new ChosenPace(sheet.choices().of(kind)));
        }
        quietFrom = sheet.choices().quietFrom();
        quietTo = sheet.choices().quietTo();
    }

    public String keep() {
        Map<NewsKind, Pace> paces = new EnumMap<>(NewsKind.class);
        kinds.forEach((kind, chosen) -> paces.put(NewsKind.valueOf(kind), chosen.getPace()));
        desk.choose(new NewsChoices(paces, quietFrom, quietTo));
        notices.info("family_account.message.info.news");
        return "/family/account?faces-redirect=true";
    }

    public NewsSheet getSheet() {
        return sheet;
    }

    public Pace[] getChoices() {
        return Pace.values();
    }

    /** «Absence, Retard»: what a mail told. */
    public String about(SentNews mail) {
        return mail.about().stream().map(phrases::word).collect(Collectors.joining(", "));
    }

    /** By the name of the kind: {@code newsPage.kinds.ABSENCE.pace}. */
    public Map<String, ChosenPace> getKinds() {
        return kinds;
    }

    public LocalTime getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(LocalTime quietFrom) {
        this.quietFrom = quietFrom;
    }

    public LocalTime getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(LocalTime quietTo) {
        this.quietTo = quietTo;
    }
}
