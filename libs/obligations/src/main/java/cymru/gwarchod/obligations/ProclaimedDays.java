package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The table of days proclaimed after this release, and the lock that keeps counting and changing apart. */
@ApplicationScoped
class ProclaimedDays {

    private static final String READ = "SELECT day, name_en, name_cy FROM proclaimed_day ORDER BY sequence";
    private static final String READ_UNTIL =
            "SELECT day, name_en, name_cy FROM proclaimed_day WHERE proclaimed_at <= ? ORDER BY sequence";
    private static final String INSERT =
            "INSERT INTO proclaimed_day (day, name_en, name_cy, proclaimed_at) VALUES (?, ?, ?, ?)";
    private static final String HOLD = "SELECT pg_advisory_xact_lock_shared(hashtextextended('calendar', 0))";
    private static final String CHANGE = "SELECT pg_advisory_xact_lock(hashtextextended('calendar', 0))";

    private final AgroalDataSource database;

    ProclaimedDays(AgroalDataSource database) {
        this.database = database;
    }

    /** All of them, in the order in which the calendar grew. */
    List<ProclaimedDay> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            return days(read);
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar cannot be read", e);
        }
    }

    /** Those proclaimed up to a moment, domain time, in the same order. */
    List<ProclaimedDay> until(Instant moment) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ_UNTIL)) {
            read.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            return days(read);
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar cannot be read", e);
        }
    }

    private static List<ProclaimedDay> days(PreparedStatement read) throws SQLException {
        List<ProclaimedDay> days = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                days.add(new ProclaimedDay(
                        row.getObject(1, LocalDate.class), new Bilingual(row.getString(2), row.getString(3))));
            }
        }
        return days;
    }

    /**
     * Keeps the calendar as it is to the end of the transaction. Without it something could be counted with the old
     * calendar and written after everything open was recounted with the new one.
     */
    void hold() {
        lock(HOLD);
    }

    /** Waits for whoever is counting, and lets nobody count until the transaction has ended. */
    void lockForChange() {
        lock(CHANGE);
    }

    void add(ProclaimedDay day, Instant proclaimedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, day.date());
            insert.setString(2, day.name().en());
            insert.setString(3, day.name().cy());
            insert.setObject(4, OffsetDateTime.ofInstant(proclaimedAt, ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the day cannot be written", e);
        }
    }

    private void lock(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar cannot be locked", e);
        }
    }
}
