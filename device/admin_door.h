#pragma once

#include "device/admin_door_machine.h"
#include "device/display_model.h"
#include "platform/file_writer.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace lintel::device {

class AdminDoor;

/// Proof that a person at the glass has typed the admin PIN. Only an open door makes one;
/// it is one of the two causes for which a display forgets.
class AdminConsent
{
private:
    friend class AdminDoor;
    AdminConsent() = default;
};

/// The way in for a person with the admin PIN; carries out what the door's machine decides.
/// Wrong tries and the pause they led to are kept in the file "admin-door".
class AdminDoor final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the door.
    AdminDoor(platform::WholeFileStore &files, platform::FileWriter &writer, const platform::Clock &clock);
    ~AdminDoor() override;

    /// Reads what an earlier run counted: one small file.
    void load();
    /// The Argon2id hash of the settings, PHC form; empty: none. A new PIN shortens no pause.
    void setHash(const QByteArray &phc);

    /// Compares off the main thread; state() tells. Nothing while none may be typed.
    void tryPin(const QString &pin);
    /// The person is still there: an open door stays so for two more minutes.
    void touch();
    /// The person has left.
    void close();

    [[nodiscard]] const AdminPinState &state() const { return m_state; }
    /// While it is open only.
    [[nodiscard]] std::optional<AdminConsent> consent() const;
    /// A sentence about what keeps a PIN from being used or counted; empty: nothing.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// state() or trouble() differs.
    void changed();

private:
    void feed(const DoorEvent &event);
    /// What time has brought about, however late the timer is.
    void catchUp();
    void setTimer();
    void carryOut(DoorEffect effect);
    void save(bool report);
    void compare();
    void tell();

    platform::WholeFileStore &m_files;
    platform::FileWriter &m_writer;
    const platform::Clock &m_clock;
    DoorPlan m_plan;
    AdminPinState m_state;
    QByteArray m_hash;
    QByteArray m_typed; ///< from the touch to its comparison
    QString m_hashTrouble;
    QString m_diskTrouble;
    QString m_trouble;
    std::uint64_t m_turn = 0; ///< answers to earlier tries are void
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace lintel::device
