#pragma once

#include "themes/aids.h"
#include "themes/tokens.h"

#include <QObject>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace lintel::themes {

/// Everything QML takes its colours, sizes and type from. Lengths are pixels of this glass:
/// the design's at 1280×800 (800×1280 upright), scaled to fit.
///
/// The engine gets the one the program made, see provideTo().
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(lintel::themes::StateColors free READ free NOTIFY changed)
    Q_PROPERTY(lintel::themes::StateColors inUse READ inUse NOTIFY changed)
    Q_PROPERTY(lintel::themes::StateColors checkIn READ checkIn NOTIFY changed)
    Q_PROPERTY(lintel::themes::StateColors unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor higher READ higher NOTIFY changed)
    Q_PROPERTY(QColor hatch READ hatch NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor edge READ edge NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor muted READ muted NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor meeting READ meeting NOTIFY changed)
    Q_PROPERTY(QColor currentFill READ currentFill NOTIFY changed)
    Q_PROPERTY(QColor currentEdge READ currentEdge NOTIFY changed)
    Q_PROPERTY(QColor gapEdge READ gapEdge NOTIFY changed)
    Q_PROPERTY(QColor gapText READ gapText NOTIFY changed)
    Q_PROPERTY(QColor bandFill READ bandFill NOTIFY changed)
    Q_PROPERTY(QColor bandInk READ bandInk NOTIFY changed)
    Q_PROPERTY(QColor bandEdge READ bandEdge NOTIFY changed)
    Q_PROPERTY(QColor codePaper READ codePaper NOTIFY changed)
    Q_PROPERTY(QColor codeInk READ codeInk NOTIFY changed)

    /// In every theme: for what must be seen on any ground, and for a glass that rests.
    Q_PROPERTY(QColor black READ black CONSTANT)
    Q_PROPERTY(QColor white READ white CONSTANT)
    /// Around blocks that else differ from what is below by their grey alone.
    Q_PROPERTY(QColor blockEdge READ blockEdge NOTIFY changed)
    /// Nothing at all.
    Q_PROPERTY(QColor clear READ clear CONSTANT)

    /// With what stands behind it for the language.
    Q_PROPERTY(QString family READ family NOTIFY changed)
    /// 1 where letters may be set as close as the design has them, 0 where the language's
    /// letters join or stand in squares: what letter spacing is multiplied with.
    Q_PROPERTY(qreal tightness READ tightness NOTIFY changed)
    /// Pixels of this glass per pixel of the design.
    Q_PROPERTY(qreal unit READ unit NOTIFY changed)
    /// The smallest edge a finger hits: 9 mm on this glass.
    Q_PROPERTY(qreal touch READ touch NOTIFY changed)

    Q_PROPERTY(int stateMost READ stateMost NOTIFY changed)
    Q_PROPERTY(int stateLeast READ stateLeast NOTIFY changed)
    Q_PROPERTY(int roomSize READ roomSize NOTIFY changed)
    Q_PROPERTY(int untilSize READ untilSize NOTIFY changed)
    Q_PROPERTY(int buttonSize READ buttonSize NOTIFY changed)
    Q_PROPERTY(int bodySize READ bodySize NOTIFY changed)
    Q_PROPERTY(int smallSize READ smallSize NOTIFY changed)
    Q_PROPERTY(int tinySize READ tinySize NOTIFY changed)
    Q_PROPERTY(int pinSize READ pinSize NOTIFY changed)

    Q_PROPERTY(qreal margin READ margin NOTIFY changed)
    Q_PROPERTY(qreal grid READ grid NOTIFY changed)
    Q_PROPERTY(qreal glyph READ glyph NOTIFY changed)
    Q_PROPERTY(qreal actionHeight READ actionHeight NOTIFY changed)
    Q_PROPERTY(qreal buttonHeight READ buttonHeight NOTIFY changed)
    Q_PROPERTY(qreal hourHeight READ hourHeight NOTIFY changed)
    Q_PROPERTY(qreal stroke READ stroke NOTIFY changed)
    Q_PROPERTY(qreal radiusBlock READ radiusBlock NOTIFY changed)
    Q_PROPERTY(qreal radiusButton READ radiusButton NOTIFY changed)
    Q_PROPERTY(qreal radiusCard READ radiusCard NOTIFY changed)

    /// All controls stand in the lower half of the glass.
    Q_PROPERTY(bool reachable READ isReachable NOTIFY changed)
    Q_PROPERTY(bool highContrast READ isHighContrast NOTIFY changed)
    Q_PROPERTY(bool largerText READ isLargerText NOTIFY changed)
    /// Milliseconds; 0 with reduced motion.
    Q_PROPERTY(int slow READ slow NOTIFY changed)
    Q_PROPERTY(int quick READ quick NOTIFY changed)

public:
    /// Starts at 1280×800. Not default-constructible, or the QML engine would make its own.
    explicit Theme(const Tokens &tokens, QObject *parent = nullptr);

    /// The singleton of this engine: the one given by provideTo().
    static Theme *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    /// QML of this engine sees this theme, which outlives the engine.
    void provideTo(QQmlEngine &engine);

    void apply(const Tokens &tokens);
    /// Pixels, and how many of them are a millimetre; 0 where the screen does not know.
    void fit(QSizeF glass, double pixelsPerMillimetre);
    /// Nothing moves, whatever the aids say: for pictures.
    void setReducedMotion(bool reduced);
    void setAids(const Aids &aids);
    /// The glass rests: no large bright areas.
    void setNight(bool night);
    /// BCP 47: the language that is read on the glass.
    void speak(const QString &language);
    /// The family for words of another language than the one that is read.
    Q_INVOKABLE QString familyFor(const QString &language) const;

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    [[nodiscard]] StateColors free() const { return m_shown.free; }
    [[nodiscard]] StateColors inUse() const { return m_shown.inUse; }
    [[nodiscard]] StateColors checkIn() const { return m_shown.checkIn; }
    [[nodiscard]] StateColors unknown() const { return m_shown.unknown; }
    [[nodiscard]] QColor surface() const { return m_shown.surface; }
    [[nodiscard]] QColor raised() const { return m_shown.raised; }
    [[nodiscard]] QColor higher() const { return m_shown.higher; }
    [[nodiscard]] QColor hatch() const { return m_shown.hatch; }
    [[nodiscard]] QColor line() const { return m_shown.line; }
    [[nodiscard]] QColor edge() const { return m_shown.edge; }
    [[nodiscard]] QColor text() const { return m_shown.text; }
    [[nodiscard]] QColor muted() const { return m_shown.muted; }
    [[nodiscard]] QColor accent() const { return m_shown.accent; }
    [[nodiscard]] QColor meeting() const { return m_shown.meeting; }
    [[nodiscard]] QColor currentFill() const { return m_shown.currentFill; }
    [[nodiscard]] QColor currentEdge() const { return m_shown.currentEdge; }
    [[nodiscard]] QColor gapEdge() const { return m_shown.gapEdge; }
    [[nodiscard]] QColor gapText() const { return m_shown.gapText; }
    [[nodiscard]] QColor bandFill() const { return m_shown.bandFill; }
    [[nodiscard]] QColor bandInk() const { return m_shown.bandInk; }
    [[nodiscard]] QColor bandEdge() const { return m_shown.bandEdge; }
    [[nodiscard]] QColor codePaper() const { return m_shown.codePaper; }
    [[nodiscard]] QColor codeInk() const { return m_shown.codeInk; }

    [[nodiscard]] static QColor black() { return {0, 0, 0}; }
    [[nodiscard]] QColor blockEdge() const { return m_aids.highContrast ? m_shown.edge : clear(); }
    [[nodiscard]] static QColor clear() { return {0, 0, 0, 0}; }
    [[nodiscard]] static QColor white() { return {255, 255, 255}; }

    [[nodiscard]] QString family() const { return familyFor(m_language); }
    [[nodiscard]] qreal tightness() const;
    [[nodiscard]] qreal unit() const { return m_unit; }
    [[nodiscard]] qreal touch() const { return m_touch; }

    [[nodiscard]] int stateMost() const { return type(240); }
    [[nodiscard]] int stateLeast() const { return type(96); }
    [[nodiscard]] int roomSize() const { return type(64); }
    [[nodiscard]] int untilSize() const { return type(46); }
    [[nodiscard]] int buttonSize() const { return near(27); }
    [[nodiscard]] int bodySize() const { return near(26); }
    [[nodiscard]] int smallSize() const { return near(22); }
    [[nodiscard]] int tinySize() const { return near(20); }
    [[nodiscard]] int pinSize() const { return type(84); }

    [[nodiscard]] qreal margin() const { return whole(44); }
    [[nodiscard]] qreal grid() const { return whole(8); }
    [[nodiscard]] qreal glyph() const { return whole(200); }
    [[nodiscard]] qreal actionHeight() const { return reachable(larger(100, 1.2)); }
    [[nodiscard]] qreal buttonHeight() const { return reachable(larger(76, 1.2)); }
    [[nodiscard]] qreal hourHeight() const { return whole(larger(160, nearer)); }
    [[nodiscard]] qreal stroke() const;
    [[nodiscard]] qreal radiusBlock() const { return whole(m_tokens.radiusBlock); }
    [[nodiscard]] qreal radiusButton() const { return whole(m_tokens.radiusButton); }
    [[nodiscard]] qreal radiusCard() const { return whole(m_tokens.radiusCard); }

    [[nodiscard]] bool isReachable() const { return m_aids.reachable; }
    [[nodiscard]] bool isHighContrast() const { return m_aids.highContrast; }
    [[nodiscard]] bool isLargerText() const { return m_aids.largerText; }
    [[nodiscard]] int slow() const { return stands() ? 0 : 180; }
    [[nodiscard]] int quick() const { return stands() ? 0 : 90; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qreal whole(double designed) const;
    [[nodiscard]] qreal reachable(double designed) const;
    [[nodiscard]] int type(double designed) const;
    /// Words that are read near by.
    [[nodiscard]] int near(double designed) const { return type(larger(designed, nearer)); }
    [[nodiscard]] double larger(double designed, double times) const
    {
        return m_aids.largerText ? designed * times : designed;
    }
    [[nodiscard]] bool stands() const { return m_reducedMotion || m_aids.reducedMotion; }
    void render();

    static constexpr double nearer = 4.0 / 3;

    Tokens m_tokens;
    Tokens m_shown; // as it is seen: with more contrast, at night
    Aids m_aids;
    bool m_night = false;
    QString m_language = QStringLiteral("en");
    qreal m_unit = 1;
    qreal m_touch = 53;
    bool m_reducedMotion = false;
};

} // namespace lintel::themes
