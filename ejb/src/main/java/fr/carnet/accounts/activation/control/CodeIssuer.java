package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Draws a new code for a person and cancels the former one: nobody holds two live codes (<i>TS-023</i>).
 *
 * <p>The clear code is in the answer and nowhere else; who loses it can only issue another.
 */
@Dependent
public class CodeIssuer {

    private final ActivationCodes codes;
    private final CodeKey key;
    private final SchoolClock clock;

    @Inject
    public CodeIssuer(ActivationCodes codes, CodeKey key, SchoolClock clock) {
        this.codes = codes;
        this.key = key;
        this.clock = clock;
    }

    public IssuedCode issue(Addressee person, Channel channel) {
        codes.findLive(person).ifPresent(former -> {
            former.cancel(clock.now());
            codes.flush();
        });
        CodeSlip slip = CodeSlip.draw();
        ActivationCode code = ActivationCode.issue(person, slip.selector(), key.hmac(slip), channel, clock.now(), clock.today());
        codes.add(code);
        return new IssuedCode(code.id(), slip, code.lastDay());
    }
}
