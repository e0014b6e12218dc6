#include "app/board/setup_storage.h"

#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace timeslice {

namespace {

QString text(const std::string& plain) {
    return QString::fromStdString(plain);
}

// Whole numbers as text: JSON's numbers lose digits beyond 2^53.
QJsonObject specToJson(const RunSpec& spec) {
    QJsonObject settings;
    for (const auto& entry : spec.settings) settings[text(entry.first)] = QString::number(entry.second);
    QJsonObject json;
    json[QStringLiteral("engine")] = text(std::string(nameOf(spec.engine)));
    if (!spec.python.empty()) json[QStringLiteral("python")] = text(spec.python);
    if (spec.cores) json[QStringLiteral("cores")] = *spec.cores;
    json[QStringLiteral("policy")] = text(spec.policy);
    json[QStringLiteral("ideal")] = spec.ideal;
    json[QStringLiteral("seed")] = QString::number(spec.seed);
    json[QStringLiteral("settings")] = settings;
    return json;
}

RunSpec specFromJson(const QJsonObject& json) {
    RunSpec spec;
    // Older files say only whether it was live.
    const Engine older = json[QStringLiteral("live")].toBool() ? Engine::Live : Engine::Simulated;
    spec.engine = engineNamed(json[QStringLiteral("engine")].toString().toStdString()).value_or(older);
    spec.python = json[QStringLiteral("python")].toString().toStdString();
    const int cores = json[QStringLiteral("cores")].toInt();
    if (cores > 0) spec.cores = cores;
    const std::string policy = json[QStringLiteral("policy")].toString().toStdString();
    if (findPolicy(policy)) spec.policy = policy;
    spec.ideal = json[QStringLiteral("ideal")].toBool();
    spec.seed = json[QStringLiteral("seed")].toString(QStringLiteral("1")).toULongLong();
    const QJsonObject settings = json[QStringLiteral("settings")].toObject();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        spec.settings[entry.key().toStdString()] = entry.value().toString().toLongLong();
    return spec;
}

QJsonObject changesToJson(const SpecChanges& changes) {
    QJsonObject json;
    if (changes.cores) json[QStringLiteral("cores")] = *changes.cores;
    if (changes.policy) json[QStringLiteral("policy")] = text(*changes.policy);
    QJsonObject settings;
    for (const auto& [key, value] : changes.settings)
        settings[text(key)] = value ? QJsonValue(QString::number(*value)) : QJsonValue();
    if (!settings.isEmpty()) json[QStringLiteral("settings")] = settings;
    return json;
}

SpecChanges changesFromJson(const QJsonObject& json) {
    SpecChanges changes;
    const int cores = json[QStringLiteral("cores")].toInt();
    if (cores > 0) changes.cores = cores;
    const std::string policy = json[QStringLiteral("policy")].toString().toStdString();
    if (findPolicy(policy)) changes.policy = policy;
    const QJsonObject settings = json[QStringLiteral("settings")].toObject();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        changes.settings[entry.key().toStdString()] =
            entry.value().isString() ? std::optional<int64_t>(entry.value().toString().toLongLong())
                                     : std::nullopt;
    return changes;
}

QJsonObject cardToJson(const CardSetup& card) {
    QJsonObject json;
    json[QStringLiteral("model")] = text(card.model);
    if (card.own) json[QStringLiteral("own")] = specToJson(*card.own);
    if (card.changes != SpecChanges{}) json[QStringLiteral("changes")] = changesToJson(card.changes);
    QJsonArray choices;
    for (const size_t choice : card.choices) choices.append(static_cast<qint64>(choice));
    if (!choices.isEmpty()) json[QStringLiteral("choices")] = choices;
    return json;
}

void addCard(Setup& setup, const QJsonObject& json) {
    const std::string model = json[QStringLiteral("model")].toString().toStdString();
    if (!findModel(model)) return;
    CardSetup card{setup.nextId++, model, std::nullopt};
    if (json.contains(QStringLiteral("own"))) {
        card.own = specFromJson(json[QStringLiteral("own")].toObject());
        card.own->model = model;
    }
    card.changes = changesFromJson(json[QStringLiteral("changes")].toObject());
    for (const QJsonValue& choice : json[QStringLiteral("choices")].toArray())
        card.choices.push_back(static_cast<size_t>(std::max<qint64>(0, choice.toInteger())));
    setup.cards.push_back(std::move(card));
}

} // namespace

QByteArray toJson(const Setup& setup) {
    QJsonObject parameters;
    for (const auto& entry : setup.parameters) parameters[text(entry.first)] = text(entry.second);
    QJsonArray cards;
    for (const CardSetup& card : setup.cards) cards.append(cardToJson(card));
    QJsonObject json;
    json[QStringLiteral("workload")] = text(setup.source);
    json[QStringLiteral("parameters")] = parameters;
    json[QStringLiteral("common")] = specToJson(setup.common);
    json[QStringLiteral("cards")] = cards;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Setup> setupFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const std::string source = json[QStringLiteral("workload")].toString().toStdString();
    if (source.empty()) return std::nullopt;
    Setup setup;
    setup.source = source;
    const QJsonObject parameters = json[QStringLiteral("parameters")].toObject();
    for (auto entry = parameters.begin(); entry != parameters.end(); ++entry)
        setup.parameters[entry.key().toStdString()] = entry.value().toString().toStdString();
    setup.common = specFromJson(json[QStringLiteral("common")].toObject());
    for (const QJsonValue& card : json[QStringLiteral("cards")].toArray()) addCard(setup, card.toObject());
    return setup;
}

} // namespace timeslice
