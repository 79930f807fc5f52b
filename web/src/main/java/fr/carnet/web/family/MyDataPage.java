package fr.carnet.web.family;

import fr.carnet.privacy.boundary.MyDataDesk;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /family/my-data.xhtml}. */
@Named
@ViewScoped
public class MyDataPage implements Serializable {

    @Inject
    MyDataDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private transient List<Option> schools;
    private String school;
    private RequestKind kind = RequestKind.RECTIFICATION;
    private String about;

    public String ask() {
        RequestReceipt receipt = desk.ask(ids.open(school), kind, about);
        notices.info("family_my_data.message.info.asked", receipt.reference(), receipt.receivedOn(), receipt.deadline());
        return "/family/my-data?faces-redirect=true";
    }

    public List<RightsRequest> getRequests() {
        return desk.requests();
    }

    public List<Option> getSchools() {
        if (schools == null) {
            schools = desk.schools().stream().map(one -> new Option(ids.seal(one.id()), one.name())).toList();
        }
        return schools;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
