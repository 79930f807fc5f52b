package fr.carnet.local.synthetic;

import java.util.List;

/** The staff of a school, what they teach and which divisions they lead (professeurs principaux). */
record StaffRoom(List<StaffMember> members, List<Service> services, List<Lead> leads) {

    /** A teacher responsible for a division. */
    record Lead(Division division, StaffMember teacher) {
    }

    List<Service> servicesOf(String structureCode) {
        return services.stream().filter(service -> service.structureCode().equals(structureCode)).toList();
    }

    List<Division> ledBy(StaffMember teacher) {
        return leads.stream().filter(lead -> lead.teacher().equals(teacher)).map(Lead::division).toList();
    }

    StaffMember leaderOf(Division division) {
        return leads.stream().filter(lead -> lead.division().equals(division)).map(Lead::teacher).findFirst()
                .orElseThrow();
    }

    StaffMember first(String function) {
        return members.stream().filter(member -> member.function().equals(function)).findFirst().orElseThrow();
    }
}
