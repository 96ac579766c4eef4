#pragma once

#include "qml/dress.h"
#include "qml/glass_model.h"
#include "qml/languages.h"
#include "qml/shots.h"
#include "tests/qml/relay.h"
#include "themes/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QTimeZone>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace lintel::tests {

/// Puts a scenario on the glass under test and tells what touching it led to.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(lintel::glass::GlassModel *glass READ glass NOTIFY opened)

public:
    Stage(themes::Theme &theme, QObject *parent = nullptr) : QObject(parent), m_theme(theme) {}

    /// What is on the window speaks another language at once.
    void retranslate(QQmlEngine *engine) { m_engine = engine; }

    [[nodiscard]] glass::GlassModel *glass() const { return m_glass.get(); }

    /// Without the scenario's own touches. Empty, or what is wrong with the file.
    Q_INVOKABLE QString open(const QString &name, int width, int height) { return show(name, width, height, false); }
    /// With them.
    Q_INVOKABLE QString openTouched(const QString &name, int width, int height)
    {
        return show(name, width, height, true);
    }

    /// From now on whatever is opened is dressed for those who reach its lower half only.
    Q_INVOKABLE void reach(bool low) { m_low = low; }

    /// The language on the glass from now on, as if a person had chosen it; "" the room's.
    Q_INVOKABLE void speak(const QString &language)
    {
        m_spoken = language;
        if (m_glass)
            m_glass->speak(language);
    }

    [[nodiscard]] Q_INVOKABLE QStringList languages() const { return glass::everyLanguage(); }

    /// The same glass, in the situation of another scenario.
    Q_INVOKABLE QString become(const QString &name)
    {
        auto scenario = read(name);
        if (!scenario)
            return scenario.error();
        m_model->become(std::move(*scenario));
        return {};
    }

    /// Time passes, but not on the clock.
    Q_INVOKABLE void pass(int seconds) { m_model->pass(std::chrono::seconds{seconds}); }

    /// How often the display was told that somebody at the service page is still there.
    Q_INVOKABLE int touches() const { return m_model->touches(); }

    /// "book 13:42 14:15", newest last; times are UTC of the frozen day.
    Q_INVOKABLE QStringList intents() const
    {
        QStringList list;
        for (const device::Intent &intent : m_model->state().outbox) {
            const auto time = [](device::Instant instant) {
                return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone("Europe/Berlin"))
                    .toString(QStringLiteral("H:mm"));
            };
            static constexpr std::array<const char *, 5> kinds{"book", "extend", "end", "check_in", "report"};
            const QString what = QLatin1String(kinds.at(static_cast<std::size_t>(intent.kind)));
            list << QStringLiteral("%1 %2 %3")
                        .arg(intent.elsewhere ? what + u' ' + intent.elsewhere->name : what, time(intent.start),
                             time(intent.end));
        }
        return list;
    }

    /// "Fri 20 Call": the day and the title of the newest.
    [[nodiscard]] Q_INVOKABLE QString lastTitle() const
    {
        if (m_model->state().outbox.empty())
            return {};
        const device::Intent &last = m_model->state().outbox.back();
        const auto start =
            QDateTime::fromMSecsSinceEpoch(last.start.time_since_epoch().count(), QTimeZone("Europe/Berlin"));
        return QLocale::c().toString(start, QStringLiteral("ddd d ")) + last.title;
    }

    /// What was reported last: which trouble, and the words.
    Q_INVOKABLE QString reported() const
    {
        const auto &outbox = m_model->state().outbox;
        if (outbox.empty() || outbox.back().kind != device::IntentKind::Report)
            return {};
        return QStringLiteral("%1 %2").arg(static_cast<int>(outbox.back().trouble)).arg(outbox.back().title);
    }

    /// What the hub is asked for now: rooms of how many, and with what.
    Q_INVOKABLE QString asked() const
    {
        const auto &search = m_model->state().roomSearch;
        return search.asked == device::Asked::Not
                   ? QString()
                   : QStringLiteral("%1 %2").arg(search.filter.capacity).arg(search.filter.equipment.join(u','));
    }

    Q_INVOKABLE QStringList scenarios() const
    {
        QStringList names;
        const auto files = QDir(QStringLiteral(LINTEL_SCENARIOS)).entryInfoList({QStringLiteral("*.json")});
        for (const QFileInfo &file : files)
            names << file.completeBaseName();
        return names;
    }

Q_SIGNALS:
    void opened();

private:
    [[nodiscard]] static tl::expected<glass::Scenario, QString> read(const QString &name)
    {
        QFile file(QStringLiteral(LINTEL_SCENARIOS "/") + name + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(file.errorString());
        return glass::readScenario(file.readAll());
    }

    QString show(const QString &name, int width, int height, bool touched)
    {
        const auto scenario = read(name);
        if (!scenario)
            return scenario.error();
        m_theme.fit(QSizeF(width, height), 0);
        // What is on the window goes away a turn later and still looks at its model.
        m_past.emplace_back(std::move(m_model), std::move(m_glass));
        if (m_past.size() > 2)
            m_past.erase(m_past.begin());
        m_model = std::make_unique<Relay>(*scenario);
        m_glass = std::make_unique<glass::GlassModel>(*m_model);
        connect(m_glass.get(), &glass::GlassModel::languageChanged, this,
                [this](const QString &language) { use(language); });
        connect(m_glass.get(), &glass::GlassModel::changed, this, [this, shown = m_glass.get()] { wear(*shown); });
        m_glass->speak(m_spoken);
        if (touched) {
            for (const glass::ScenarioTouch &touch : scenario->touches)
                glass::press(*m_glass, touch);
        }
        Q_EMIT opened();
        return {};
    }

    void wear(glass::GlassModel &shown)
    {
        glass::dress(m_theme, shown);
        if (!m_low)
            return;
        const device::Access access = shown.access();
        m_theme.setAids({.reachable = true,
                         .highContrast = access.highContrast,
                         .largerText = access.largerText,
                         .reducedMotion = access.reducedMotion});
    }

    void use(const QString &language)
    {
        m_theme.speak(language);
        if (m_languages.use(language) && m_engine)
            m_engine->retranslate();
    }

    themes::Theme &m_theme;
    QQmlEngine *m_engine = nullptr;
    QString m_spoken;
    bool m_low = false;
    glass::Languages m_languages;
    std::vector<std::pair<std::unique_ptr<Relay>, std::unique_ptr<glass::GlassModel>>> m_past;
    std::unique_ptr<Relay> m_model;
    std::unique_ptr<glass::GlassModel> m_glass;
};

} // namespace lintel::tests
