package cymru.gwarchod.access.runtime;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lets the transaction under way, and no other, rely on broken glass. Everywhere else the relation {@code BREAK_GLASS} is not
 * even visible, so that an emergency opens the view that is made for it and nothing besides (security model, 6.4).
 */
@ApplicationScoped
public class BrokenGlass {

    private static final String LOOK = "SELECT set_config('app.glass', 'broken', true)";

    private final AgroalDataSource database;

    BrokenGlass(AgroalDataSource database) {
        this.database = database;
    }

    /** Looks through it, to the end of the transaction. */
    public void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the context cannot be set", e);
        }
    }
}
