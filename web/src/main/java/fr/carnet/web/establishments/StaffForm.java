package fr.carnet.web.establishments;

import fr.carnet.accounts.boundary.NewStaff;
import fr.carnet.accounts.credentials.entity.Position;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed to add somebody to the staff. */
public class StaffForm implements Serializable {

    private String lastName;
    private String firstName;
    private Position position = Position.AED;
    private LocalDate birthDate;
    private String email;

    NewStaff newStaff() {
        return new NewStaff(lastName, firstName, position, birthDate, email);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
