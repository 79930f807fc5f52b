package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.Invitation;
import fr.carnet.schoollife.discipline.board.boundary.Receipt;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody to call to a session, and the proof that those who are ticked received their letter. */
public class SummonsForm implements Serializable {

    private Quality quality;
    private String name;
    private Handover channel;
    private LocalDate receivedOn;
    private String proof;
    private List<Long> ticked = List.of();
    private Long withdrawn;

    SummonsForm(LocalDate today) {
        this.receivedOn = today;
    }

    Invitation invitation() {
        return new Invitation(quality, name);
    }

    Receipt receipt() {
        return new Receipt(channel, receivedOn, ticked.stream().collect(Collectors.toMap(summons -> summons, summons -> proof)));
    }

    /** Whom the law does not name: the others are on the list already. */
    public List<Quality> getQualities() {
        return List.of(Quality.DEFENDER, Quality.WITNESS, Quality.WITNESS_GUARDIAN, Quality.GUARDIAN, Quality.REQUESTER);
    }

    public List<Handover> getChannels() {
        return List.of(Handover.values());
    }

    public Quality getQuality() {
        return quality;
    }

    public void setQuality(Quality quality) {
        this.quality = quality;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Handover getChannel() {
        return channel;
    }

    public void setChannel(Handover channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public List<Long> getTicked() {
        return ticked;
    }

    public void setTicked(List<Long> ticked) {
        this.ticked = ticked;
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }
}
