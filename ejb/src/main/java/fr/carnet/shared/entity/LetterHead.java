package fr.carnet.shared.entity;

import java.util.List;

/** The school in whose name something is printed, as its paper shows it; phone in pairs of digits, null for what is unknown. */
public record LetterHead(String name, List<String> address, String phone, String email) {

    public LetterHead {
        address = List.copyOf(address);
    }
}
