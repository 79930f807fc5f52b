package fr.carnet.web.establishments;

import fr.carnet.establishments.boundary.SchoolDesk;
import fr.carnet.establishments.boundary.SchoolLine;
import fr.carnet.establishments.boundary.ServiceDesk;
import fr.carnet.establishments.boundary.ServiceLine;
import fr.carnet.establishments.entity.Service;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /establishments/services.xhtml}. */
@Named
@RequestScoped
public class ServicesPage {

    private static final String AGAIN = "/establishments/services?faces-redirect=true";

    @Inject
    ServiceDesk desk;
    @Inject
    SchoolDesk schools;
    @Inject
    Notices notices;

    private SchoolLine school;
    private ServiceLine carnet;
    private boolean noticeRead;

    public String open() {
        desk.open(Service.CARNET, noticeRead);
        notices.info("establishments_services.message.info.opened");
        return AGAIN;
    }

    public String close() {
        desk.close(Service.CARNET);
        notices.info("establishments_services.message.info.closed");
        return AGAIN;
    }

    public SchoolLine getSchool() {
        if (school == null) {
            school = schools.mine();
        }
        return school;
    }

    public ServiceLine getCarnet() {
        if (carnet == null) {
            carnet = desk.services().stream().filter(line -> line.service() == Service.CARNET).findFirst().orElseThrow();
        }
        return carnet;
    }

    public boolean isNoticeRead() {
        return noticeRead;
    }

    public void setNoticeRead(boolean noticeRead) {
        this.noticeRead = noticeRead;
    }
}
