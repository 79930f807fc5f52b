package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.NewSession;
import fr.carnet.schoollife.discipline.board.entity.Forum;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A session of the conseil de discipline to call. */
public class SessionForm implements Serializable {

    private Forum forum = Forum.SCHOOL;
    private LocalDate on;
    private LocalTime at;
    private String place;

    NewSession asked(long procedure, Long secondOf) {
        return new NewSession(procedure, forum, on, at, place, secondOf);
    }

    public List<Forum> getForums() {
        return List.of(Forum.values());
    }

    public Forum getForum() {
        return forum;
    }

    public void setForum(Forum forum) {
        this.forum = forum;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
