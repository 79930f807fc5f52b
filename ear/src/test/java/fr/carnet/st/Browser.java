package fr.carnet.st;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of one's own, that finds things as people do: by their label, their words, their address.
 *
 * <p>The browser and its driver are the system's; nothing is downloaded.
 */
public final class Browser implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Dimension DESK = new Dimension(1280, 900);

    private final Service service;
    private final ChromeDriver driver;
    private final Path profile;

    private Browser(Service service, ChromeDriver driver, Path profile) {
        this.service = service;
        this.driver = driver;
        this.profile = profile;
    }

    static Browser open(Service service) {
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Service.target().resolve("profiles")), "p");
            ChromeOptions options = new ChromeOptions();
            options.setBinary("/usr/bin/chromium");
            options.setAcceptInsecureCerts(true);
            options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--no-first-run", "--lang=fr", "--user-data-dir=" + profile);
            ChromeDriverService chromedriver = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile()).usingAnyFreePort().build();
            ChromeDriver driver = new ChromeDriver(chromedriver, options);
            driver.manage().window().setSize(DESK);
            return new Browser(service, driver, profile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Goes to a page of the service by its path. */
    public Browser go(String path) {
        driver.get(service.page(path));
        return this;
    }

    public Browser asOnAPhone() {
        driver.manage().window().setSize(PHONE);
        return this;
    }

    /** Writes in the field that carries this label. */
    public Browser fill(String label, String value) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(value);
        return this;
    }

    /** Sets a day or an hour, in the form of the page and not of the browser's language: {@code 2026-11-23}, {@code 08:00}. */
    public Browser set(String label, String value) {
        driver.executeScript("arguments[0].value = arguments[1];", field(label), value);
        return this;
    }

    /** Chooses in the list that carries this label. */
    public Browser choose(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Opens what is folded under these words. */
    public Browser unfold(String words) {
        WebElement found = wait("fold «" + words + "»", () -> driver.executeScript("""
                return [...document.querySelectorAll('summary')].find(e =>
                    e.textContent.replace(/\\s+/g, ' ').trim() === arguments[0] && e.getClientRects().length > 0) ?? null;""", words));
        found.click();
        return this;
    }

    /** The field that a label names, through its {@code for} or around it. */
    public WebElement field(String label) {
        return wait("field «" + label + "»", () -> driver.executeScript("""
                const label = [...document.querySelectorAll('label')]
                    .find(l => l.textContent.replace(/\\s+/g, ' ').trim().startsWith(arguments[0]));
                return label ? (label.control ?? null) : null;""", label));
    }

    /** Presses the button, or follows the link, that reads so. */
    public Browser press(String words) {
        WebElement found = wait("button or link «" + words + "»", () -> driver.executeScript("""
                return [...document.querySelectorAll('button, a[href], input[type=submit]')].find(e =>
                    (e.value || e.textContent).replace(/\\s+/g, ' ').trim() === arguments[0]
                    && e.getClientRects().length > 0) ?? null;""", words));
        found.click();
        return this;
    }

    /** Waits until the page shows these words. */
    public Browser reads(String words) {
        wait("words «" + words + "»", () -> text().contains(words) ? driver.findElement(By.tagName("body")) : null);
        return this;
    }

    /** What the page shows now, as somebody would read it. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String title() {
        return driver.getTitle();
    }

    /** The path of the page, without the host. */
    public String path() {
        return java.net.URI.create(driver.getCurrentUrl()).getPath();
    }

    /** For what is not worth a word of its own here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    public Browser picture(String name) {
        try {
            Path folder = Files.createDirectories(Service.target().resolve("screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private WebElement wait(String what, java.util.function.Supplier<Object> search) {
        return new WebDriverWait(driver, PATIENCE)
                // the page changed while it was looked at: look again
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "No " + what + " on " + driver.getCurrentUrl() + ", which reads:\n" + text())
                .until(page -> (WebElement) search.get());
    }
}
