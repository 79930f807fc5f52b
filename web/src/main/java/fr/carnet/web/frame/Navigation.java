package fr.carnet.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways that the header shows: a line of sections and, inside the current one, a line of its pages. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    ActiveUser user;

    private List<Way> sections;
    private List<Way> pages;

    /** @param key the word to show; @param current whether the page shown is there */
    public record Way(String path, String key, boolean current) {
    }

    /** One way for each section in which the person has a page; it leads to the first of them. A request shows one page. */
    public List<Way> sections(String page) {
        if (sections == null) {
            sections = findSections(page);
        }
        return sections;
    }

    /** The pages of the current section; none when there is only one. */
    public List<Way> pages(String page) {
        if (pages == null) {
            pages = findPages(page);
        }
        return pages;
    }

    private List<Way> findSections(String page) {
        Map<Destination.Area, Way> found = new LinkedHashMap<>();
        places().forEach(place -> found.merge(place.area(),
                new Way(place.path(), "Area." + place.area(), place.holds(page)),
                (first, next) -> new Way(first.path(), first.key(), first.current() || next.current())));
        return List.copyOf(found.values());
    }

    private List<Way> findPages(String page) {
        List<Way> found = places().filter(place -> place.holds(page)).findFirst()
                .map(here -> places().filter(place -> place.area() == here.area())
                        .map(place -> new Way(place.path(), "Destination." + place, place == here)).toList())
                .orElse(List.of());
        return found.size() > 1 ? found : List.of();
    }

    private Stream<Destination> places() {
        List<String> roles = user.getRoles();
        return Stream.of(Destination.values()).filter(place -> place.isFor(roles));
    }
}
