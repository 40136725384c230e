package cymru.gwarchod.referral.chronology.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a record belongs to a story; it never stops doing so. */
@Entity(name = "ChronologyStory")
@Immutable
@Table(name = "chronology_story")
class ChronologyStoryEntity {

    @Id
    UUID id;

    @Column(name = "story_id")
    UUID storyId;

    @Column(name = "record_id")
    UUID recordId;

    protected ChronologyStoryEntity() {}
}
