import type { AppContext } from "../web/app-env.ts";
import { Card, PageHead, Table, Tabs } from "../web/components/index.ts";
import { PlainShell } from "../web/layout.tsx";

/** The little of a JSON schema that the page writes out. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
    >
  >;
}
interface Document {
  readonly info: { readonly description?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** A schema's type in a few words; named schemas link to their table. */
function TypeOf({ schema }: { schema: Schema | undefined }) {
  if (!schema) return <span>anything</span>;
  if (schema.$ref) return <a href={`#schema-${nameOf(schema.$ref)}`}>{nameOf(schema.$ref)}</a>;
  if (schema.enum) return <span>{schema.enum.map((value) => JSON.stringify(value)).join(" | ")}</span>;
  if (schema.const !== undefined) return <span>{JSON.stringify(schema.const)}</span>;
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) {
    return (
      <span>
        {choices.map((choice, index) => (
          <>
            {index > 0 ? " or " : ""}
            <TypeOf schema={choice} />
          </>
        ))}
      </span>
    );
  }
  if (schema.type === "array") {
    return (
      <span>
        list of <TypeOf schema={schema.items} />
      </span>
    );
  }
  const type = typeof schema.type === "string" ? schema.type : (schema.type?.join(" or ") ?? "anything");
  return <span>{schema.format ? `${type} (${schema.format})` : type}</span>;
}

function Fields({ schema, caption }: { schema: Schema | undefined; caption: string }) {
  const properties = Object.entries(schema?.properties ?? {});
  if (properties.length === 0) return <TypeOf schema={schema} />;
  return (
    <Table
      caption={caption}
      columns={[{ label: "Field" }, { label: "Type" }, { label: "Needed" }]}
      rows={properties.map(([name, property]) => [
        <code>{name}</code>,
        <TypeOf schema={property} />,
        schema?.required?.includes(name) ? "yes" : "no",
      ])}
    />
  );
}

const anchor = (method: string, path: string) => `${method}-${path.replace(/[^a-z]+/gi, "-")}`;

function OperationCard({ method, path, operation }: { method: string; path: string; operation: Operation }) {
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  const parameters = operation.parameters ?? [];
  return (
    <Card title={operation.summary} eyebrow={`${method.toUpperCase()} ${path}`} id={anchor(method, path)} level={3}>
      {operation.description ? <p>{operation.description}</p> : null}
      <p class="small">{operation.security ? "Needs a session or a private link." : "Open to anybody."}</p>
      {parameters.length > 0 ? (
        <Table
          caption={`Parameters of ${method} ${path}`}
          columns={[{ label: "Parameter" }, { label: "In" }, { label: "Type" }]}
          rows={parameters.map((parameter) => [
            <code>{parameter.name}</code>,
            parameter.in,
            <TypeOf schema={parameter.schema} />,
          ])}
        />
      ) : null}
      {body ? (
        <>
          <h4>Body ({body[0]})</h4>
          <Fields schema={body[1].schema} caption={`Body of ${method} ${path}`} />
        </>
      ) : null}
      <h4>Answers</h4>
      <Table
        caption={`Answers of ${method} ${path}`}
        columns={[{ label: "Status" }, { label: "Meaning" }, { label: "Gives" }]}
        rows={Object.entries(operation.responses).map(([status, answer]) => [
          status,
          answer.description,
          <TypeOf schema={Object.values(answer.content ?? {})[0]?.schema} />,
        ])}
      />
    </Card>
  );
}

/** The API's reference, made from the OpenAPI document itself; works without script. */
export function referencePage(c: AppContext, openApi: object): Response | Promise<Response> {
  const document = openApi as Document;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  return c.html(
    <PlainShell title="API reference">
      <PageHead title="API reference" lead={document.info.description} />
      <p>
        Base address <code>{document.servers?.[0]?.url}</code>. The document itself:{" "}
        <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
      </p>
      <Tabs label="Parts" tabs={tags.map((tag) => ({ href: `#tag-${tag}`, label: tag }))} />
      {tags.map((tag) => (
        <section id={`tag-${tag}`} class="stack">
          <h2>{tag}</h2>
          {operations
            .filter(({ operation }) => operation.tags?.includes(tag))
            .map((one) => (
              <OperationCard {...one} />
            ))}
        </section>
      ))}
      <section class="stack">
        <h2>Shapes</h2>
        {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
          <Card title={name} id={`schema-${name}`} level={3}>
            {schema.description ? <p>{schema.description}</p> : null}
            <Fields schema={schema} caption={`Fields of ${name}`} />
          </Card>
        ))}
      </section>
    </PlainShell>,
  );
}
