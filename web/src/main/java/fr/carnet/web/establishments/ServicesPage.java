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
import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

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
    @Inject
    HttpServletRequest request;

    private SchoolLine school;
    private List<ServiceLine> lines;
    private boolean noticeRead;
    private String password;

    public String open(Service service) {
        desk.open(service, noticeRead, password, request.getRemoteAddr());
        notices.info("establishments_services.message.info.opened");
        return AGAIN;
    }

    public String close(Service service) {
        desk.close(service, password, request.getRemoteAddr());
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
        return line(Service.CARNET);
    }

    public ServiceLine getAbsences() {
        return line(Service.ABSENCES);
    }

    private ServiceLine line(Service service) {
        if (lines == null) {
            lines = desk.services();
        }
        return lines.stream().filter(line -> line.service() == service).findFirst().orElseThrow();
    }

    public boolean isNoticeRead() {
        return noticeRead;
    }

    public void setNoticeRead(boolean noticeRead) {
        this.noticeRead = noticeRead;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
